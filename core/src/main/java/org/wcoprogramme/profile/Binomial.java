package org.wcoprogramme.profile;

/**
 * The binomial distribution: how many of n independent cases have what each has with the same probability p.
 *
 * <p>Probabilities are computed by the saddle-point form of C. Loader, Fast and accurate computation of binomial
 * probabilities (2000), in which nothing large is subtracted from something large; a tail is the sum of its terms from
 * the greatest to the first that no longer counts.
 */
final class Binomial {

    private static final double NEGLIGIBLE = 1e-17;
    private static final int EXACT_FACTORIALS = 15;
    private static final double CLOSE = 0.1;

    private Binomial() {}

    /**
     * The p with which k or more of n have a given probability, by bisection down to neighbouring numbers: the
     * probability of the tail grows with p.
     *
     * @param k 1 to n
     * @param n one or more
     * @param probability more than 0, at most 0.5
     * @return more than 0, less than 1, and not greater than k/n
     */
    static double shareWithUpperTail(int k, int n, double probability) {
        if (k == n) {
            return StrictMath.exp(StrictMath.log(probability) / n);
        }
        double below = 0;
        double above = (double) k / n;
        double middle = above / 2;
        while (middle > below && middle < above) {
            if (upperTail(k, n, middle) < probability) {
                below = middle;
            } else {
                above = middle;
            }
            middle = (below + above) / 2;
        }
        return below;
    }

    /**
     * The probability of k or more.
     *
     * @param k 1 to n
     * @param n one or more
     * @param p between 0 and 1, both excluded
     * @return 0 to 1
     */
    static double upperTail(int k, int n, double p) {
        double odds = p / (1 - p);
        if (k > n * p) {
            double term = probability(k, n, p);
            double sum = term;
            for (int i = k; i < n && term > sum * NEGLIGIBLE; i++) {
                term *= (n - i) / (i + 1.0) * odds;
                sum += term;
            }
            return Math.min(1, sum);
        }
        double term = probability(k - 1, n, p);
        double sum = term;
        for (int i = k - 1; i > 0 && term > sum * NEGLIGIBLE; i--) {
            term *= i / (n - i + 1.0) / odds;
            sum += term;
        }
        return Math.max(0, 1 - sum);
    }

    /** The probability of exactly k of n. */
    static double probability(int k, int n, double p) {
        if (k == 0) {
            return StrictMath.exp(n * StrictMath.log1p(-p));
        }
        if (k == n) {
            return StrictMath.exp(n * StrictMath.log(p));
        }
        int rest = n - k;
        double exponent = stirlingError(n)
                - stirlingError(k)
                - stirlingError(rest)
                - deviance(k, n * p)
                - deviance(rest, n * (1 - p));
        return StrictMath.exp(exponent) * StrictMath.sqrt(n / (2 * Math.PI * k * rest));
    }

    /** ln n! less Stirling's approximation n ln n − n + ln √(2πn). */
    private static double stirlingError(int n) {
        if (n <= EXACT_FACTORIALS) {
            double factorial = 1;
            for (int i = 2; i <= n; i++) {
                factorial *= i;
            }
            return StrictMath.log(factorial) - (n * StrictMath.log(n) - n + StrictMath.log(2 * Math.PI * n) / 2);
        }
        double square = (double) n * n;
        return (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - (1 / 1680.0 - 1 / 1188.0 / square) / square) / square) / square)
                / n;
    }

    /** x ln(x/mean) + mean − x, as a series where x and mean are close and would cancel. */
    private static double deviance(double x, double mean) {
        if (Math.abs(x - mean) >= CLOSE * (x + mean)) {
            return x * StrictMath.log(x / mean) + mean - x;
        }
        double v = (x - mean) / (x + mean);
        double sum = (x - mean) * v;
        double term = 2 * x * v;
        double before = Double.NaN;
        for (int j = 3; sum != before; j += 2) {
            before = sum;
            term *= v * v;
            sum += term / j;
        }
        return sum;
    }
}

package org.wcoprogramme.profile;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.style.ValueType;

/**
 * Which counts of people are too small to be shown, and what has to be hidden with them: of a cohort of seven, "one not
 * promoted" names a person to everybody who was there.
 *
 * <h2>What is hidden</h2>
 *
 * A count is <em>small</em> below the {@linkplain #getThreshold() threshold}, <strong>zero included</strong>: "none of
 * the seven was dismissed" and "all seven were promoted" say something about each of seven people whose names are
 * known. In a table with a {@linkplain #isSensitive(TableDimension) sensitive} dimension every small count is hidden
 * (<em>primary</em> suppression), totals over sensitive categories like cells. So that none of them follows from the
 * totals by subtraction, others are hidden with them (<em>complementary</em> suppression); those are chosen one small
 * count after the other so that few people are affected, by the labels where that leaves a choice, never by their
 * order.
 *
 * <p>Never hidden are a table without a sensitive dimension, how many people a public group has (seven officers in a
 * cohort), and what follows from that alone (the categories of a group of nobody). That a total says how many people a
 * group has rests on the categories covering everybody. Where a sensitive dimension has one category only, totals count
 * those of that category, and are treated like it.
 *
 * <h2>What is guaranteed</h2>
 *
 * Within one published table, every hidden count, total or not, has at least two values that are consistent with
 * everything shown, with the fact that all are sums of counts of zero or more, and with the threshold rule: that every
 * count below the threshold which could be hidden is hidden, and that nothing is hidden unless some hidden count is
 * below.
 *
 * <h2>What is not</h2>
 *
 * <ul>
 *   <li><strong>Differencing between releases is not covered</strong>: two tables that overlap, a table and a part of
 *       it, the table of this year and that of last year. Each is safe by itself; one may give away what the other
 *       hides. Publish one.
 *   <li>Two values may lie close together: six or seven of seven. And the sum of several hidden counts may be known.
 *   <li>Whoever knows the algorithm can ask which tables it would have published like this, and may find that a count
 *       has only one value in these (a minimality attack).
 *   <li>Whoever knows some of the people, to begin with himself, knows more than the table says.
 * </ul>
 *
 * <p>The threshold and the list of dimensions are this library's proposal and no practice of the WCO.
 *
 * <p>Invariants: the threshold is at least two, since one could be seen to stand for zero; sex, age, promotion, still
 * in service and satisfaction are never public.
 *
 * <p>Sources: A. Hundepool and others, Statistical Disclosure Control, Wiley 2012 (threshold rule, primary and
 * secondary suppression); D. Gusfield, A graph theoretic approach to statistical data security, SIAM Journal on
 * Computing 17 (1988); R. C.-W. Wong and others, Minimality attack in privacy preserving data publishing, VLDB 2007.
 */
@ValueType
@Value.Immutable
public abstract sealed class SuppressionPolicy permits SuppressionPolicyBuilder.ImmutableSuppressionPolicy {

    static final int LEAST_THRESHOLD = 2;

    private static final int USUAL_THRESHOLD = 3;

    SuppressionPolicy() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static SuppressionPolicyBuilder builder() {
        return new SuppressionPolicyBuilder();
    }

    /**
     * The policy that this library proposes.
     *
     * @return a threshold of three, and no public dimensions but those of {@link TableDimension}
     */
    public static SuppressionPolicy standard() {
        return builder().build();
    }

    /**
     * The smallest count of a sensitive dimension that may be shown. Three and five are both common. Three is proposed
     * here: with five, no cohort of fewer than ten could ever show a share.
     *
     * @return two or more; three unless given
     */
    @Value.Default
    public int getThreshold() {
        return USUAL_THRESHOLD;
    }

    /**
     * Further dimensions that are not sensitive, such as a donor.
     *
     * @return those beside region, administration, cohort and cycle
     */
    public abstract Set<TableDimension> getPublicDimensions();

    /**
     * Whether small counts of this dimension are hidden.
     *
     * @param dimension the dimension
     * @return true unless it is public by itself or by this policy
     */
    public boolean isSensitive(TableDimension dimension) {
        Objects.requireNonNull(dimension, "dimension");
        return dimension.isSensitive() && !getPublicDimensions().contains(dimension);
    }

    /**
     * Makes the table to show.
     *
     * <p>It takes time in proportion to the number of cells times the square of rows and columns together: for 60 by
     * 10, some tens of milliseconds.
     *
     * @param table the exact counts
     * @return the table without those that have to be hidden; the same for the same table, whenever and wherever
     */
    public PublishedTable publish(CountTable table) {
        Objects.requireNonNull(table, "table");
        return Suppression.publish(table, this);
    }

    /**
     * Shows or withholds one proportion, such as still in service: 12 of 14. Like a table of one group with those who
     * have it and those who have it not.
     *
     * @param proportion the proportion
     * @param dimension what it is about
     * @return the same; empty if the dimension is sensitive and those who have it, or those who have it not, are fewer
     *     than the threshold. Nothing of nothing says nothing of anybody and is shown.
     */
    public Optional<Proportion> publish(Proportion proportion, TableDimension dimension) {
        Objects.requireNonNull(proportion, "proportion");
        int have = proportion.getNumerator();
        int haveNot = proportion.getDenominator() - have;
        boolean hidden =
                isSensitive(dimension) && proportion.getDenominator() > 0 && Math.min(have, haveNot) < getThreshold();
        return hidden ? Optional.empty() : Optional.of(proportion);
    }

    /**
     * A copy with another threshold.
     *
     * @param threshold two or more
     * @return the copy
     * @throws org.wcoprogramme.InvalidValueException if it is less
     */
    public abstract SuppressionPolicy withThreshold(int threshold);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this policy
     */
    public abstract SuppressionPolicyBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("SuppressionPolicy")
                .range("threshold", getThreshold(), LEAST_THRESHOLD, Integer.MAX_VALUE);
        getPublicDimensions()
                .forEach(dimension -> invariants.require(
                        !dimension.isAlwaysSensitive(),
                        "publicDimensions",
                        "expected none that is always sensitive, found " + dimension,
                        "attendu aucune qui soit toujours sensible, trouvé " + dimension));
        invariants.orThrow();
    }
}

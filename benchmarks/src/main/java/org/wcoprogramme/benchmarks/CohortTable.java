package org.wcoprogramme.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures reading and writing of the cohort in both lines and prints one table, with the ratios that have an aim.
 *
 * <p>Each round runs every benchmark in a JVM of its own, so that a busy minute of the machine hits all of them; of the
 * medians of the rounds the least counts, because other programs only ever add to a time.
 */
public final class CohortTable {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final int FIRST_READS = 10;

    private final Map<String, Double> microseconds = new TreeMap<>();
    private final Map<String, Double> kilobytes = new TreeMap<>();
    private final StringBuilder table = new StringBuilder();

    private CohortTable() {}

    /** The whole table, in some fifteen minutes; with the argument {@code quick} a rough one in three. */
    public static void main(String[] arguments) throws Exception {
        boolean quick = List.of(arguments).contains("quick");
        CohortTable table = new CohortTable();
        String load = load();
        for (int round = 0; round < (quick ? 1 : 3); round++) {
            table.measure(quick ? 3 : 8, quick ? 3 : 5);
        }
        System.out.printf(
                Locale.ROOT,
                "JDK %s (%s), load average %s before and %s after%n%n%s",
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                load,
                load(),
                table.inMarkdown(quick ? 3 : FIRST_READS));
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void measure(int warmups, int measurements) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include("\\.(Read|Write)Cohort\\.")
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(measurements)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT);
        for (RunResult run : new Runner(options.build()).run()) {
            String name = run.getParams().getBenchmark().replaceAll(".*\\.(Read|Write)Cohort\\.", "$1 ");
            Result<?> allocated =
                    Objects.requireNonNull(run.getSecondaryResults().get(ALLOCATED), ALLOCATED);
            microseconds.merge(name, run.getPrimaryResult().getStatistics().getPercentile(50), Math::min);
            kilobytes.merge(name, allocated.getScore() / 1000, Math::min);
        }
    }

    private String inMarkdown(int firstReads) throws IOException, InterruptedException {
        row("", "Jackson 3: µs", "kB", "Jackson 2: µs", "kB");
        row("---", "---:", "---:", "---:", "---:");
        for (String work : List.of("Read", "Write")) {
            for (String way : List.of("Ours", "Codec", "Databind", "Scan")) {
                if (microseconds.containsKey(work + " jackson3" + way)) {
                    List<String> cells = new ArrayList<>(List.of(work + ", " + way.toLowerCase(Locale.ROOT)));
                    for (String line : List.of(" jackson3", " jackson2")) {
                        cells.add(number(microseconds, work + line + way));
                        cells.add(number(kilobytes, work + line + way));
                    }
                    row(cells.toArray(String[]::new));
                }
            }
        }
        ratios("Read, ours / codec (aim 1.3)", "Read", "Codec");
        ratios("Read, ours / databind (aim 0.7; kB 1)", "Read", "Databind");
        ratios("Write, ours / codec (aim 1.1)", "Write", "Codec");
        ratios("Write, ours / databind (aim 0.85)", "Write", "Databind");
        Map<String, Double> first = FirstRead.medians(firstReads);
        for (String way : List.of("Ours", "Databind")) {
            String name = "First read, whole process, " + way.toLowerCase(Locale.ROOT) + ": ms";
            row(name, number(first, "jackson3" + way), "", number(first, "jackson2" + way), "");
        }
        return table.toString();
    }

    private static String number(Map<String, Double> numbers, String key) {
        return String.format(Locale.ROOT, "%.1f", numbers.getOrDefault(key, Double.NaN));
    }

    private void ratios(String name, String work, String baseline) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (String line : List.of(" jackson3", " jackson2")) {
            for (Map<String, Double> numbers : List.of(microseconds, kilobytes)) {
                double ratio = numbers.getOrDefault(work + line + "Ours", Double.NaN)
                        / numbers.getOrDefault(work + line + baseline, Double.NaN);
                cells.add(String.format(Locale.ROOT, "%.2f", ratio));
            }
        }
        row(cells.toArray(String[]::new));
    }

    private void row(String... cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}

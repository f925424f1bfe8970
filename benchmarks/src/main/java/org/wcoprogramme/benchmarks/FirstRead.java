package org.wcoprogramme.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wcoprogramme.cohort.Cohort;

/**
 * A program that reads one cohort and ends: what the first read of a fresh JVM costs, with the start and the end of the
 * JVM.
 */
public final class FirstRead {

    private FirstRead() {}

    /** Reads in one way and ends with 0 if that gave a cohort. */
    public static void main(String[] arguments) throws IOException {
        Object cohort = switch (arguments[0]) {
            case "jackson3Ours" ->
                org.wcoprogramme.json.jackson3.WcoProgrammeJson.format().read(Cohort.class, Document.json());
            case "jackson3Databind" -> Databind.onJackson3().readValue(Document.json(), PlainCohort.class);
            case "jackson2Ours" ->
                org.wcoprogramme.json.jackson2.WcoProgrammeJson.format().read(Cohort.class, Document.json());
            case "jackson2Databind" -> Databind.onJackson2().readValue(Document.json(), PlainCohort.class);
            default -> throw new IllegalArgumentException("Expected a way to read, found " + arguments[0]);
        };
        Objects.requireNonNull(cohort, "cohort");
    }

    /** Milliseconds of whole processes by way to read: the median of so many runs, in turn. */
    static Map<String, Double> medians(int runs) throws IOException, InterruptedException {
        List<String> ways = List.of("jackson3Ours", "jackson3Databind", "jackson2Ours", "jackson2Databind");
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (String way : ways) {
                times.computeIfAbsent(way, any -> new ArrayList<>()).add(millisecondsOf(way));
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((way, all) -> medians.put(way, median(all)));
        return medians;
    }

    private static double millisecondsOf(String way) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        List<String> command = Arrays.asList(java, "-cp", classPath, FirstRead.class.getName(), way);
        long start = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start()
                .waitFor();
        long end = System.nanoTime();
        if (code != 0) {
            throw new IllegalStateException("Expected that " + way + " ends with 0, found " + code);
        }
        return (end - start) / 1e6;
    }

    static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}

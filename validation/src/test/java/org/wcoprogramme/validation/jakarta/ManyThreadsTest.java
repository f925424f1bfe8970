package org.wcoprogramme.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.validation.Rules;

/** One validator serves many threads. */
class ManyThreadsTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 2;

    private final List<Object> values = Rules.standard().getRules().stream()
            .<Object>map(rule -> rule.badExample())
            .toList();

    @Test
    void says_the_same_as_to_one_thread() throws Exception {
        Validator validator = Validators.following(Locale.FRENCH);
        List<List<String>> sequential = check(validator, values);
        Validator fresh = Validators.factory(Locale.FRENCH).getValidator();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Boolean>> same = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Random order = new Random(thread);
                same.add(threads.submit(() -> {
                    boolean equal = true;
                    for (int round = 0; round < ROUNDS; round++) {
                        List<Integer> indexes = new ArrayList<>();
                        for (int i = 0; i < values.size(); i++) {
                            indexes.add(i);
                        }
                        Collections.shuffle(indexes, order);
                        for (int index : indexes) {
                            equal &= check(fresh, List.of(values.get(index)))
                                    .get(0)
                                    .equals(sequential.get(index));
                        }
                    }
                    return equal;
                }));
            }
            for (Future<Boolean> each : same) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(sequential).hasSizeGreaterThan(40).anyMatch(lines -> lines.size() > 1);
    }

    private static List<List<String>> check(Validator validator, List<Object> values) {
        return values.stream()
                .map(value ->
                        Validators.lines(validator.validate(value, Default.class, Warnings.class, Information.class)))
                .toList();
    }
}

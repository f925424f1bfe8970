package org.wcoprogramme.benchmarks;

import java.util.List;

/**
 * The parts of one participation, ready to be put together: once in the types of the library, once in those of the JDK.
 *
 * @param <I> keys
 * @param <C> codes of Members
 * @param <T> texts in languages
 * @param <D> dates
 * @param <A> areas
 */
record FictionalOfficer<I, C, T, D, A>(
        I id,
        String full,
        String sortedAs,
        C administration,
        T rank,
        T function,
        D serviceStart,
        D nominated,
        D selected,
        D presented,
        List<A> areas,
        T unit,
        T description,
        T title,
        T audience) {}

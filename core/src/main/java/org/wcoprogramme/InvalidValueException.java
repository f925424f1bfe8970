package org.wcoprogramme;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The attributes of a value contradict each other or break one of its invariants. Names everything that the check
 * found, not only the first thing.
 *
 * <p>This is for what makes a value <em>meaningless</em>, such as a span that ends before it starts. What merely looks
 * questionable is never thrown: it is a finding of a rule.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Simple name of the type. */
    private final String type;

    private final transient List<Contradiction> contradictions;

    InvalidValueException(String type, List<Contradiction> contradictions) {
        super(contradictions.stream()
                .map(c -> c.getAttribute() + ": " + c.getMessage().in(Locale.ENGLISH))
                .collect(Collectors.joining("; ", "Cannot build " + type + ": ", "")));
        this.type = type;
        this.contradictions = List.copyOf(contradictions);
    }

    /**
     * The type that was to be built.
     *
     * @return its simple name
     */
    public String getType() {
        return type;
    }

    /**
     * What was found.
     *
     * @return at least one contradiction, in the order of the attributes; empty only in an exception that was
     *     deserialized
     */
    public List<Contradiction> getContradictions() {
        return contradictions == null ? List.of() : contradictions;
    }
}

package org.wcoprogramme.json;

/**
 * What a reader makes of members that a type does not have. In every mode the values that it knows are read alike: a
 * wrong type, a malformed text, a member that is missing or there twice is a problem, and never guessed around.
 */
public enum ReadMode {

    /** Whatever the format does not know is a problem. */
    STRICT,

    /**
     * Members that a type does not have are ignored, and so is {@code null} for a member that may be absent; each is
     * told as a finding of severity warning. For documents of others who add to the format.
     */
    LENIENT,

    /**
     * Members that a type does not have are kept beside the value, in a {@link Remainder}, and told as findings of
     * severity information; {@link JsonFormat#write(Object, Remainder)} gives them back. For those who pass documents
     * on.
     */
    PRESERVING
}

package org.wcoprogramme.json;

/**
 * One of many values that are read one after another.
 *
 * @param number which one it is, from 1; a blank line is none
 * @param result the value or the problems. Paths lead from the value of this record on; lines and columns count from
 *     the start of the whole input
 * @param <T> the value
 */
public record JsonRecord<T>(long number, ReadResult<T> result) {

    /** The number, and whether there is a value; never the value itself. */
    @Override
    public String toString() {
        return "JsonRecord{number=" + number + ", result=" + result + "}";
    }
}

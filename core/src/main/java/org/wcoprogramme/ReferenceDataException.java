package org.wcoprogramme;

/** A file of reference data cannot be loaded. The message names file, line, what was expected and what was found. */
public final class ReferenceDataException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Name of the file. */
    private final String file;

    /** Number of the line, 1-based. */
    private final int line;

    /**
     * A line that cannot be read.
     *
     * @param file name of the file
     * @param line number of the line, 1-based
     * @param problem what was expected and found
     */
    public ReferenceDataException(String file, int line, String problem) {
        super(file + ", line " + line + ": " + problem);
        this.file = file;
        this.line = line;
    }

    /**
     * The file.
     *
     * @return the name that was given to the loader
     */
    public String getFile() {
        return file;
    }

    /**
     * The line.
     *
     * @return 1-based
     */
    public int getLine() {
        return line;
    }
}

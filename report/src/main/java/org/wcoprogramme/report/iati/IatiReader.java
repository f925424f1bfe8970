package org.wcoprogramme.report.iati;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Position;

/**
 * Reads the results of IATI 2.03 documents: the inverse of {@link IatiWriter} in all that IATI can say. Whatever else a
 * document holds about its activities is passed over.
 *
 * <p>Nothing is made up to complete what is missing. A value whose part of the whole is not understood is left out,
 * since it must not count as the total; so is a value that is no number where there should be one. What the writer says
 * in words is read as words. Of several narratives in one language the first is read. Texts are read as they stand,
 * with the white space that surrounds them.
 *
 * <p>{@code aggregation-status="true"} is read as {@link org.wcoprogramme.outcome.Aggregation#SUM} for an indicator of
 * the measure unit, and not at all for others; {@code false} is read as {@code NONE}.
 *
 * <p>Documents are taken as hostile: at most {@value #MAX_BYTES} bytes are read, in UTF-8; a document type declaration
 * is refused, with it every entity; nothing is fetched from anywhere. The results are not checked against the schema.
 */
public final class IatiReader {

    /** How large a document may be, in bytes. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private IatiReader() {}

    /**
     * Reads a document.
     *
     * @param document the XML
     * @return the results, and what was not understood of them
     * @throws InvalidIatiException if it is too large, not in UTF-8, not well-formed, has a document type declaration
     *     or is no {@code iati-activities} document
     */
    public static IatiResults read(byte[] document) {
        Objects.requireNonNull(document, "document");
        if (document.length > MAX_BYTES) {
            throw new InvalidIatiException(IatiProblem.LIMIT
                    .at(Path.root())
                    .putArgument("limit", Argument.of(MAX_BYTES))
                    .build());
        }
        return new ActivitiesParser(decoded(document)).parse();
    }

    /** The text without a byte order mark. The parser's own decoder prints to the console what it refuses. */
    private static String decoded(byte[] document) {
        ByteBuffer bytes = ByteBuffer.wrap(document);
        CharBuffer text = CharBuffer.allocate(document.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            int line = (int) decoded.chars().filter(sign -> sign == '\n').count() + 1;
            throw new InvalidIatiException(IatiProblem.ENCODING
                    .at(Path.root())
                    .position(Position.of(line, decoded.length() - decoded.lastIndexOf('\n')))
                    .build());
        }
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    /**
     * Reads a document and leaves the stream open.
     *
     * @param stream the XML
     * @return the results, and what was not understood of them
     * @throws IOException if the stream fails
     * @throws InvalidIatiException as for {@link #read(byte[])}
     */
    public static IatiResults read(InputStream stream) throws IOException {
        return read(stream.readNBytes(MAX_BYTES + 1));
    }
}

package org.wcoprogramme.report.iati;

import java.util.ArrayList;
import java.util.List;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.outcome.Result;

/** Reads a document down to its results. */
final class ActivitiesParser {

    private static final Path RESULTS = Path.root().attribute("results");

    private final Remarks remarks = new Remarks();
    private final Cursor cursor;
    private final NarrativeParser narratives;
    private final List<Result> results = new ArrayList<>();
    private int count;

    ActivitiesParser(String text) {
        cursor = new Cursor(text, remarks);
        narratives = new NarrativeParser(cursor);
    }

    IatiResults parse() {
        cursor.root();
        if (!cursor.name().equals("iati-activities")) {
            throw new InvalidIatiException(IatiProblem.OTHER_DOCUMENT
                    .at(Path.root())
                    .position(cursor.position())
                    .putArgument("found", Argument.of(Invariants.quote(cursor.name())))
                    .build());
        }
        String version = cursor.attribute("version").orElse("");
        if (!version.equals("2.03")) {
            remarks.add(IatiProblem.VERSION
                    .at(Path.root())
                    .position(cursor.position())
                    .putArgument("found", Argument.of(Invariants.quote(version))));
        }
        while (cursor.child(Path.root())) {
            if (cursor.name().equals("iati-activity")) {
                activity();
            } else {
                cursor.skip();
            }
        }
        cursor.finish();
        return new IatiResults(results, remarks.toReport());
    }

    private void activity() {
        narratives.language(cursor.language());
        ResultParser parser = new ResultParser(cursor, narratives, remarks);
        while (cursor.child(Path.root())) {
            if (cursor.name().equals("result")) {
                parser.result(RESULTS.element(count), count).ifPresent(results::add);
                count++;
            } else {
                cursor.skip();
            }
        }
    }
}

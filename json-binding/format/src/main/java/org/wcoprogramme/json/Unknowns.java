package org.wcoprogramme.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.FindingBuilder;

/** The members of one object that its table does not have. Made for the first of them. */
final class Unknowns {

    private final Reading in;
    private final ObjectKind<?, ?> kind;
    private final Set<String> names = new HashSet<>();
    private final List<Remainder.Member> kept = new ArrayList<>();

    Unknowns(Reading in, ObjectKind<?, ?> kind) {
        this.in = in;
        this.kind = kind;
    }

    List<Remainder.Member> kept() {
        return kept;
    }

    /** Goes over the member whose name was read just now; false if it is a problem. */
    boolean read(String name) throws IOException {
        Object mark = in.mark();
        boolean shown = !in.isPersonal();
        if (shown) {
            in.stepInto(name);
        }
        boolean fine = readValue(name, mark, shown);
        if (shown) {
            in.stepOut();
        }
        return fine;
    }

    private boolean readValue(String name, Object mark, boolean shown) throws IOException {
        in.next();
        if (in.mode() == ReadMode.STRICT) {
            in.report(describe(JsonProblem.UNKNOWN_MEMBER, name, mark, shown));
            in.skip();
            return false;
        }
        if (!names.add(name)) {
            in.report(in.problem(JsonProblem.DUPLICATE_MEMBER, mark).putArgument("name", Found.name(name, !shown)));
            in.skip();
            return false;
        }
        return in.mode() == ReadMode.LENIENT ? ignore(name, mark, shown) : keep(name, mark, shown);
    }

    private boolean ignore(String name, Object mark, boolean shown) throws IOException {
        in.tell(describe(JsonProblem.IGNORED_MEMBER, name, mark, shown));
        in.skip();
        return true;
    }

    private boolean keep(String name, Object mark, boolean shown) throws IOException {
        in.tell(describe(JsonProblem.KEPT_MEMBER, name, mark, shown));
        int start = in.offset();
        in.skip();
        String json = in.sourceText(start);
        kept.add(new Remainder.Member(name, shown, json));
        return true;
    }

    private FindingBuilder describe(JsonProblem problem, String name, Object mark, boolean shown) throws IOException {
        in.enterPersonal();
        Argument found = Found.describe(in);
        in.leavePersonal();
        return in.problem(problem, mark)
                .putArgument("type", Argument.of(kind.describe()))
                .putArgument("expected", Argument.of(kind.names()))
                .putArgument("name", Found.name(name, !shown))
                .putArgument("found", found);
    }
}

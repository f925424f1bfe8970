package org.wcoprogramme.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.Waiver;
import org.wcoprogramme.finding.WaiverUse;
import org.wcoprogramme.json.contract.JsonValues;
import org.wcoprogramme.officer.LanguageSkill;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.outcome.FollowUpAnswer;
import org.wcoprogramme.testkit.Law;

/** The model says what may be shown, and the tables what is personal: both mean the same. */
final class RedactionProperties {

    private static final Set<Class<?>> PERSONAL =
            Set.of(PersonName.class, LanguageSkill.class, FollowUpAnswer.class, Waiver.class, WaiverUse.class);

    /** A key of the data set, which stays as the ids of officers do. */
    private static final String KEY = "Participation.replaces";

    @Provide
    Arbitrary<Object> objects() {
        return JsonValues.all().filter(value -> JsonType.of(value.getClass()).kind() instanceof ObjectKind);
    }

    @Law
    void shows_no_member_that_a_table_marks_as_personal(@ForAll("objects") Object value) throws IOException {
        JsonType<Object> type = JsonType.of(value.getClass());
        if (isPersonal(value, type.getType())) {
            assertThatThrownBy(() -> type.redact(value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("JsonType: expected a value that can do without what is personal, found a " + type
                            + " that cannot");
            return;
        }
        PersonalMembers members = new PersonalMembers();
        type.write(type.redact(value), members);

        assertThat(members.found).isSubsetOf(KEY);
    }

    /** A report names the authors of its waivers, and without the waivers it would hide what they cover. */
    private static boolean isPersonal(Object value, Class<?> type) {
        return PERSONAL.contains(type)
                || (value instanceof Report report && !report.getWaivers().isEmpty());
    }

    @Law
    void leaves_out_what_the_model_leaves_out(@ForAll("objects") Object value) throws ReflectiveOperationException {
        JsonType<Object> type = JsonType.of(value.getClass());
        Object redacted;
        try {
            redacted = type.getType().getMethod("redacted").invoke(value);
        } catch (NoSuchMethodException e) {
            return;
        }

        assertThat(type.redact(value)).isEqualTo(redacted);
    }

    @Example
    void meets_personal_members_where_nothing_is_left_out() throws IOException, InvocationTargetException {
        PersonalMembers members = new PersonalMembers();
        JsonType<Object> type = JsonType.of(PersonName.class);
        type.write(PersonName.of("Zoë Example"), members);

        assertThat(members.found).containsExactly("PersonName.full");
    }

    /** Notes the personal members of each object that is written. */
    private static final class PersonalMembers extends ObjectSink {

        private final List<String> found = new ArrayList<>();

        @Override
        @SuppressWarnings("unchecked") // The table is that of the value.
        void begin(ObjectKind<?, ?> kind, Object value) {
            for (Field<Object, ?, ?> field : ((ObjectKind<Object, Object>) kind).fields()) {
                if (field.isPersonal() && field.valueOf(value) != null) {
                    found.add(kind.describe() + "." + field.name());
                }
            }
        }

        @Override
        void end() {
            // Only the start of an object counts.
        }

        @Override
        public void startObject() {
            // What is written does not count.
        }

        @Override
        public void endObject() {
            // What is written does not count.
        }

        @Override
        public void startArray() {
            // What is written does not count.
        }

        @Override
        public void endArray() {
            // What is written does not count.
        }

        @Override
        public void name(String name) {
            // What is written does not count.
        }

        @Override
        public void text(String text) {
            // What is written does not count.
        }

        @Override
        public void integer(long number) {
            // What is written does not count.
        }
    }
}

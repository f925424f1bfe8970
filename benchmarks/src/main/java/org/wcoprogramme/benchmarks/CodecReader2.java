package org.wcoprogramme.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.DateSpanBuilder;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.SourceBuilder;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.AssignmentBuilder;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.assignment.ResearchPresentationBuilder;
import org.wcoprogramme.cohort.Ceremony;
import org.wcoprogramme.cohort.CeremonyBuilder;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortBuilder;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationBuilder;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventBuilder;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerBuilder;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.officer.PersonNameBuilder;
import org.wcoprogramme.region.MemberCode;

/**
 * A cohort read by hand from the tokens of Jackson 2: what somebody would write who wants speed and knows the members
 * of this one document. Builders refuse what is missing, and this reader what it does not know; the first problem ends
 * it.
 */
final class CodecReader2 {

    private final JsonParser in;

    private CodecReader2(JsonParser in) {
        this.in = in;
    }

    static Cohort read(JsonFactory factory, byte[] json) throws IOException {
        try (JsonParser parser = factory.createParser(json)) {
            CodecReader2 reader = new CodecReader2(parser);
            parser.nextToken();
            Cohort cohort = reader.cohort();
            if (parser.nextToken() != null) {
                throw reader.unexpected("the end");
            }
            return cohort;
        }
    }

    private Cohort cohort() throws IOException {
        expect(JsonToken.START_OBJECT);
        CohortBuilder cohort = Cohort.builder();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "id" -> cohort.id(CohortId.of(text()));
                case "label" -> cohort.label(CohortLabel.of(text()));
                case "span" -> cohort.span(span());
                case "areas" -> {
                    expect(JsonToken.START_ARRAY);
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        cohort.addArea(OperationalArea.of(text()));
                    }
                }
                case "participations" -> {
                    expect(JsonToken.START_ARRAY);
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        cohort.addParticipation(participation());
                    }
                }
                case "ceremonies" -> {
                    expect(JsonToken.START_ARRAY);
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        cohort.addCeremony(ceremony());
                    }
                }
                case "sources" -> {
                    expect(JsonToken.START_ARRAY);
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        cohort.addSource(source());
                    }
                }
                case "note" -> cohort.note(localizedText());
                default -> throw unexpected("a member of a cohort");
            }
        }
        return cohort.build();
    }

    private Participation participation() throws IOException {
        expect(JsonToken.START_OBJECT);
        ParticipationBuilder participation = Participation.builder();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "administration" -> participation.administration(MemberCode.of(text()));
                case "officer" -> participation.officer(officer());
                case "events" -> {
                    expect(JsonToken.START_ARRAY);
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        participation.addEvent(event());
                    }
                }
                case "assignments" -> {
                    expect(JsonToken.START_ARRAY);
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        participation.addAssignment(assignment());
                    }
                }
                case "presentations" -> {
                    expect(JsonToken.START_ARRAY);
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        participation.addPresentation(presentation());
                    }
                }
                default -> throw unexpected("a member of a participation");
            }
        }
        return participation.build();
    }

    private Officer officer() throws IOException {
        expect(JsonToken.START_OBJECT);
        OfficerBuilder officer = Officer.builder();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "id" -> officer.id(OfficerId.of(text()));
                case "name" -> officer.name(personName());
                case "rank" -> officer.rank(localizedText());
                case "function" -> officer.function(localizedText());
                case "serviceStart" -> officer.serviceStart(date());
                default -> throw unexpected("a member of an officer");
            }
        }
        return officer.build();
    }

    private PersonName personName() throws IOException {
        expect(JsonToken.START_OBJECT);
        PersonNameBuilder person = PersonName.builder();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "full" -> person.full(text());
                case "sortedAs" -> person.sortedAs(text());
                default -> throw unexpected("a member of a name");
            }
        }
        return person.build();
    }

    private ParticipationEvent event() throws IOException {
        expect(JsonToken.START_OBJECT);
        ParticipationEventBuilder event = ParticipationEvent.builder();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "type" -> event.type(ParticipationEventType.of(text()));
                case "date" -> event.date(date());
                default -> throw unexpected("a member of an event");
            }
        }
        return event.build();
    }

    private Assignment assignment() throws IOException {
        expect(JsonToken.START_OBJECT);
        AssignmentBuilder assignment = Assignment.builder();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "areas" -> {
                    expect(JsonToken.START_ARRAY);
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        assignment.addArea(OperationalArea.of(text()));
                    }
                }
                case "unit" -> assignment.unit(localizedText());
                case "span" -> assignment.span(span());
                case "description" -> assignment.description(localizedText());
                default -> throw unexpected("a member of an assignment");
            }
        }
        return assignment.build();
    }

    private ResearchPresentation presentation() throws IOException {
        expect(JsonToken.START_OBJECT);
        ResearchPresentationBuilder presentation = ResearchPresentation.builder();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "title" -> presentation.title(localizedText());
                case "date" -> presentation.date(date());
                case "audience" -> presentation.audience(localizedText());
                default -> throw unexpected("a member of a presentation");
            }
        }
        return presentation.build();
    }

    private Ceremony ceremony() throws IOException {
        expect(JsonToken.START_OBJECT);
        CeremonyBuilder ceremony = Ceremony.builder();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "type" -> ceremony.type(CeremonyType.of(text()));
                case "date" -> ceremony.date(date());
                case "description" -> ceremony.description(localizedText());
                default -> throw unexpected("a member of a ceremony");
            }
        }
        return ceremony.build();
    }

    private Source source() throws IOException {
        expect(JsonToken.START_OBJECT);
        SourceBuilder source = Source.builder();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "citation" -> source.citation(text());
                case "link" -> source.link(URI.create(text()));
                default -> throw unexpected("a member of a source");
            }
        }
        return source.build();
    }

    private DateSpan span() throws IOException {
        expect(JsonToken.START_OBJECT);
        DateSpanBuilder span = DateSpan.builder();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "start" -> span.start(date());
                case "end" -> span.end(date());
                default -> throw unexpected("a member of a span");
            }
        }
        return span.build();
    }

    private LocalizedText localizedText() throws IOException {
        expect(JsonToken.START_OBJECT);
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language = in.nextFieldName(); language != null; language = in.nextFieldName()) {
            in.nextToken();
            texts.put(language, text());
        }
        return LocalizedText.of(texts);
    }

    private PartialDate date() throws IOException {
        return PartialDate.of(text());
    }

    private String text() throws IOException {
        expect(JsonToken.VALUE_STRING);
        return in.getText();
    }

    private void expect(JsonToken token) {
        if (in.currentToken() != token) {
            throw unexpected(token.name());
        }
    }

    private IllegalArgumentException unexpected(String expected) {
        return new IllegalArgumentException(
                "Expected " + expected + ", found " + in.currentToken() + " at " + in.currentTokenLocation());
    }
}

package org.wcoprogramme.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.cohort.Ceremony;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.PersonName;

/** A cohort written by hand to the generator of Jackson 2, which encodes into bytes: the counterpart of the reader. */
final class CodecWriter2 {

    private final JsonGenerator out;

    private CodecWriter2(JsonGenerator out) {
        this.out = out;
    }

    static byte[] write(JsonFactory factory, Cohort cohort) throws IOException {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder()) {
            try (JsonGenerator generator = factory.createGenerator(bytes)) {
                new CodecWriter2(generator).cohort(cohort);
            }
            return bytes.toByteArray();
        }
    }

    private void cohort(Cohort cohort) throws IOException {
        out.writeStartObject();
        text("id", cohort.getId().toString());
        text("label", cohort.getLabel().toString());
        if (cohort.getSpan().isPresent()) {
            span(cohort.getSpan().get());
        }
        areas(cohort.getAreas());
        if (!cohort.getParticipations().isEmpty()) {
            out.writeFieldName("participations");
            out.writeStartArray();
            for (Participation participation : cohort.getParticipations()) {
                participation(participation);
            }
            out.writeEndArray();
        }
        if (!cohort.getCeremonies().isEmpty()) {
            out.writeFieldName("ceremonies");
            out.writeStartArray();
            for (Ceremony ceremony : cohort.getCeremonies()) {
                ceremony(ceremony);
            }
            out.writeEndArray();
        }
        if (!cohort.getSources().isEmpty()) {
            out.writeFieldName("sources");
            out.writeStartArray();
            for (Source source : cohort.getSources()) {
                source(source);
            }
            out.writeEndArray();
        }
        if (cohort.getNote().isPresent()) {
            localizedText("note", cohort.getNote().get());
        }
        out.writeEndObject();
    }

    private void participation(Participation participation) throws IOException {
        out.writeStartObject();
        text("administration", participation.getAdministration().toString());
        if (!participation.getOfficer().equals(Officer.notIdentified())) {
            officer(participation.getOfficer());
        }
        if (!participation.getEvents().isEmpty()) {
            out.writeFieldName("events");
            out.writeStartArray();
            for (ParticipationEvent event : participation.getEvents()) {
                event(event);
            }
            out.writeEndArray();
        }
        if (!participation.getAssignments().isEmpty()) {
            out.writeFieldName("assignments");
            out.writeStartArray();
            for (Assignment assignment : participation.getAssignments()) {
                assignment(assignment);
            }
            out.writeEndArray();
        }
        if (!participation.getPresentations().isEmpty()) {
            out.writeFieldName("presentations");
            out.writeStartArray();
            for (ResearchPresentation presentation : participation.getPresentations()) {
                presentation(presentation);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void officer(Officer officer) throws IOException {
        out.writeFieldName("officer");
        out.writeStartObject();
        if (officer.getId().isPresent()) {
            text("id", officer.getId().get().toString());
        }
        if (officer.getName().isPresent()) {
            personName(officer.getName().get());
        }
        if (officer.getRank().isPresent()) {
            localizedText("rank", officer.getRank().get());
        }
        if (officer.getFunction().isPresent()) {
            localizedText("function", officer.getFunction().get());
        }
        if (officer.getServiceStart().isPresent()) {
            date("serviceStart", officer.getServiceStart().get());
        }
        out.writeEndObject();
    }

    private void personName(PersonName name) throws IOException {
        out.writeFieldName("name");
        out.writeStartObject();
        text("full", name.getFull());
        if (name.getSortedAs().isPresent()) {
            text("sortedAs", name.getSortedAs().get());
        }
        out.writeEndObject();
    }

    private void event(ParticipationEvent event) throws IOException {
        out.writeStartObject();
        text("type", event.getType().toString());
        if (event.getDate().isPresent()) {
            date("date", event.getDate().get());
        }
        out.writeEndObject();
    }

    private void assignment(Assignment assignment) throws IOException {
        out.writeStartObject();
        areas(assignment.getAreas());
        if (assignment.getUnit().isPresent()) {
            localizedText("unit", assignment.getUnit().get());
        }
        if (assignment.getSpan().isPresent()) {
            span(assignment.getSpan().get());
        }
        if (assignment.getDescription().isPresent()) {
            localizedText("description", assignment.getDescription().get());
        }
        out.writeEndObject();
    }

    private void presentation(ResearchPresentation presentation) throws IOException {
        out.writeStartObject();
        if (presentation.getTitle().isPresent()) {
            localizedText("title", presentation.getTitle().get());
        }
        if (presentation.getDate().isPresent()) {
            date("date", presentation.getDate().get());
        }
        if (presentation.getAudience().isPresent()) {
            localizedText("audience", presentation.getAudience().get());
        }
        out.writeEndObject();
    }

    private void ceremony(Ceremony ceremony) throws IOException {
        out.writeStartObject();
        text("type", ceremony.getType().toString());
        if (ceremony.getDate().isPresent()) {
            date("date", ceremony.getDate().get());
        }
        if (ceremony.getDescription().isPresent()) {
            localizedText("description", ceremony.getDescription().get());
        }
        out.writeEndObject();
    }

    private void source(Source source) throws IOException {
        out.writeStartObject();
        text("citation", source.getCitation());
        if (source.getLink().isPresent()) {
            text("link", source.getLink().get().toString());
        }
        out.writeEndObject();
    }

    private void span(DateSpan span) throws IOException {
        out.writeFieldName("span");
        out.writeStartObject();
        if (span.getStart().isPresent()) {
            date("start", span.getStart().get());
        }
        if (span.getEnd().isPresent()) {
            date("end", span.getEnd().get());
        }
        out.writeEndObject();
    }

    private void areas(List<OperationalArea> areas) throws IOException {
        if (!areas.isEmpty()) {
            out.writeFieldName("areas");
            out.writeStartArray();
            for (OperationalArea area : areas) {
                out.writeString(area.toString());
            }
            out.writeEndArray();
        }
    }

    private void localizedText(String name, LocalizedText value) throws IOException {
        out.writeFieldName(name);
        out.writeStartObject();
        for (Map.Entry<String, String> text : value.getTexts().entrySet()) {
            text(text.getKey(), text.getValue());
        }
        out.writeEndObject();
    }

    private void date(String name, PartialDate date) throws IOException {
        text(name, date.toString());
    }

    private void text(String name, String value) throws IOException {
        out.writeFieldName(name);
        out.writeString(value);
    }
}

package org.wcoprogramme.benchmarks;

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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** A cohort written by hand to the generator of Jackson 3, which encodes into bytes: the counterpart of the reader. */
final class CodecWriter3 {

    private final JsonGenerator out;

    private CodecWriter3(JsonGenerator out) {
        this.out = out;
    }

    static byte[] write(JsonFactory factory, Cohort cohort) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder()) {
            try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
                new CodecWriter3(generator).cohort(cohort);
            }
            return bytes.toByteArray();
        }
    }

    private void cohort(Cohort cohort) {
        out.writeStartObject();
        text("id", cohort.getId().toString());
        text("label", cohort.getLabel().toString());
        if (cohort.getSpan().isPresent()) {
            span(cohort.getSpan().get());
        }
        areas(cohort.getAreas());
        if (!cohort.getParticipations().isEmpty()) {
            out.writeName("participations");
            out.writeStartArray();
            for (Participation participation : cohort.getParticipations()) {
                participation(participation);
            }
            out.writeEndArray();
        }
        if (!cohort.getCeremonies().isEmpty()) {
            out.writeName("ceremonies");
            out.writeStartArray();
            for (Ceremony ceremony : cohort.getCeremonies()) {
                ceremony(ceremony);
            }
            out.writeEndArray();
        }
        if (!cohort.getSources().isEmpty()) {
            out.writeName("sources");
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

    private void participation(Participation participation) {
        out.writeStartObject();
        text("administration", participation.getAdministration().toString());
        if (!participation.getOfficer().equals(Officer.notIdentified())) {
            officer(participation.getOfficer());
        }
        if (!participation.getEvents().isEmpty()) {
            out.writeName("events");
            out.writeStartArray();
            for (ParticipationEvent event : participation.getEvents()) {
                event(event);
            }
            out.writeEndArray();
        }
        if (!participation.getAssignments().isEmpty()) {
            out.writeName("assignments");
            out.writeStartArray();
            for (Assignment assignment : participation.getAssignments()) {
                assignment(assignment);
            }
            out.writeEndArray();
        }
        if (!participation.getPresentations().isEmpty()) {
            out.writeName("presentations");
            out.writeStartArray();
            for (ResearchPresentation presentation : participation.getPresentations()) {
                presentation(presentation);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void officer(Officer officer) {
        out.writeName("officer");
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

    private void personName(PersonName name) {
        out.writeName("name");
        out.writeStartObject();
        text("full", name.getFull());
        if (name.getSortedAs().isPresent()) {
            text("sortedAs", name.getSortedAs().get());
        }
        out.writeEndObject();
    }

    private void event(ParticipationEvent event) {
        out.writeStartObject();
        text("type", event.getType().toString());
        if (event.getDate().isPresent()) {
            date("date", event.getDate().get());
        }
        out.writeEndObject();
    }

    private void assignment(Assignment assignment) {
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

    private void presentation(ResearchPresentation presentation) {
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

    private void ceremony(Ceremony ceremony) {
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

    private void source(Source source) {
        out.writeStartObject();
        text("citation", source.getCitation());
        if (source.getLink().isPresent()) {
            text("link", source.getLink().get().toString());
        }
        out.writeEndObject();
    }

    private void span(DateSpan span) {
        out.writeName("span");
        out.writeStartObject();
        if (span.getStart().isPresent()) {
            date("start", span.getStart().get());
        }
        if (span.getEnd().isPresent()) {
            date("end", span.getEnd().get());
        }
        out.writeEndObject();
    }

    private void areas(List<OperationalArea> areas) {
        if (!areas.isEmpty()) {
            out.writeName("areas");
            out.writeStartArray();
            for (OperationalArea area : areas) {
                out.writeString(area.toString());
            }
            out.writeEndArray();
        }
    }

    private void localizedText(String name, LocalizedText value) {
        out.writeName(name);
        out.writeStartObject();
        for (Map.Entry<String, String> text : value.getTexts().entrySet()) {
            text(text.getKey(), text.getValue());
        }
        out.writeEndObject();
    }

    private void date(String name, PartialDate date) {
        text(name, date.toString());
    }

    private void text(String name, String value) {
        out.writeName(name);
        out.writeString(value);
    }
}

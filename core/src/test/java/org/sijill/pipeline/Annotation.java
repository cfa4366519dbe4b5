package org.sijill.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Codes;
import org.sijill.model.Entity;
import org.sijill.model.Kind;
import org.sijill.model.NewsRecord;
import org.sijill.model.Office;
import org.sijill.model.Participant;
import org.sijill.text.Letters;

/** What stands in an article, as an annotator or the pipeline sees it: the part of both that is compared. */
record Annotation(List<Done> events, List<Said> statements, List<Who> people) {

    /** Somebody in an act, at a microphone, or in the list of people. */
    record Who(
            String name,
            @Nullable String country,
            @Nullable String organization,
            String office,
            @Nullable String role) {

        /** The state or body that is acted for. */
        String party() {
            return country != null ? country : organization != null ? organization : Letters.fold(name);
        }
    }

    record Done(String act, String status, List<Who> participants) {

        /** Purely domestic acts are left out, on both sides. */
        boolean betweenParties() {
            return participants.stream().map(Who::party).distinct().count() > 1;
        }
    }

    record Said(Who speaker, String kind, String text) {

        boolean direct() {
            return kind.equals("direct");
        }
    }

    static Annotation of(NewsRecord record) {
        Map<String, Entity> entities = new HashMap<>();
        record.entities().forEach(entity -> entities.put(entity.id(), entity));
        return new Annotation(
                record.events().stream()
                        .map(event -> new Done(
                                event.act().id(),
                                Codes.of(event.status()),
                                event.participants().stream()
                                        .map(part -> who(part, entities))
                                        .toList()))
                        .toList(),
                record.statements().stream()
                        .map(said -> new Said(who(entities.get(said.speaker())), Codes.of(said.kind()), said.text()))
                        .toList(),
                record.entities().stream()
                        .filter(entity -> entity.kind() == Kind.PERSON)
                        .map(Annotation::who)
                        .toList());
    }

    private static Who who(Entity entity) {
        return new Who(entity.name().ar(), entity.country(), entity.organization(), office(entity.office()), null);
    }

    static Who who(JudgedReading.Participant part) {
        return new Who(part.name(), part.country(), part.organization(), office(part.office()), Codes.of(part.role()));
    }

    private static Who who(Participant part, Map<String, Entity> entities) {
        return new Who(
                entities.get(part.entity()).name().ar(),
                part.country(),
                part.organization(),
                office(part.office()),
                Codes.of(part.role()));
    }

    private static String office(@Nullable Office office) {
        return office == null ? "none" : Codes.of(office);
    }
}

package org.sijill.app.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.UsualNames;
import org.sijill.model.Article;
import org.sijill.model.Codes;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.EventPlace;
import org.sijill.model.Kind;
import org.sijill.model.MergedEvent;
import org.sijill.model.Name;
import org.sijill.model.NewsRecord;
import org.sijill.model.Participant;
import org.sijill.model.Stamp;
import org.sijill.model.Statement;

/** Makes the documents of a record and of a merged event. Safe to share between threads. */
final class Documents {

    private final WordForms forms;
    private final UsualNames usual;
    private final CodeNames codes;
    private final FacetsConfig facets = Fields.facets();

    Documents(WordForms forms, UsualNames usual, CodeNames codes) {
        this.forms = forms;
        this.usual = usual;
        this.codes = codes;
    }

    static String ownerOfArticle(String article) {
        return "a:" + article;
    }

    static String ownerOfEvent(String event) {
        return "e:" + event;
    }

    /**
     * The article and its statements.
     *
     * @param persons for persons, by the id in the record, the one in all records
     */
    List<Document> of(NewsRecord record, Map<String, String> persons) throws IOException {
        Map<String, Entity> entities = new HashMap<>();
        record.entities().forEach(entity -> entities.put(entity.id(), entity));
        List<Document> documents = new ArrayList<>(1 + record.statements().size());
        documents.add(article(record, persons));
        for (int i = 0; i < record.statements().size(); i++) {
            documents.add(
                    statement(record, i, entities.get(record.statements().get(i).speaker()), persons));
        }
        return documents;
    }

    private Draft draft(DocumentKind kind, Article article, String behind) {
        String owner = ownerOfArticle(article.id());
        Draft draft = new Draft(forms, kind, owner, owner + behind);
        draft.show(Fields.ARTICLE, article.id());
        draft.show(Fields.PUBLISHER, article.publisher());
        draft.count(Dimension.PUBLISHER, article.publisher());
        draft.day(day(article.published()));
        return draft;
    }

    private Document article(NewsRecord record, Map<String, String> persons) throws IOException {
        Article article = record.article();
        Draft draft = draft(DocumentKind.ARTICLE, article, "");
        draft.text(Fields.TITLE, article.title());
        draft.text(Fields.BODY, article.text());
        draft.about(article.subtitle());
        article.keywords().forEach(draft::about);
        Set<Name> acting = new LinkedHashSet<>();
        for (Event event : record.events()) {
            draft.count(Dimension.ACT, event.act());
            draft.count(Dimension.STATUS, event.status());
            draft.count(Dimension.TOPIC, event.topics());
            acting.addAll(acting(event, record.entities()));
        }
        for (Entity entity : record.entities()) {
            draft.about(entity.name());
            inEnglish(draft, entity.country());
            inEnglish(draft, entity.organization());
            party(draft, entity.country(), entity.organization());
            if (entity.kind() == Kind.PERSON) {
                draft.person(id(entity, persons), entity.name(), side(entity.country(), entity.organization()));
            }
        }
        acting.forEach(draft::shownName);
        return facets.build(draft.document());
    }

    /**
     * Whom an adjective names («المصري») is found by "Egypt". Not by «مصر»: whoever asks in Arabic asks for a word of the text.
     */
    private void inEnglish(Draft draft, @Nullable String code) {
        Name name = code == null ? null : usual.party(code);
        if (name != null) {
            draft.about(name.en());
        }
    }

    private static List<Name> acting(Event event, List<Entity> entities) {
        Set<String> ids = new LinkedHashSet<>();
        event.participants().stream().map(Participant::entity).forEach(ids::add);
        return entities.stream()
                .filter(entity -> ids.contains(entity.id()))
                .map(Entity::name)
                .toList();
    }

    private Document statement(NewsRecord record, int at, @Nullable Entity speaker, Map<String, String> persons)
            throws IOException {
        Statement statement = record.statements().get(at);
        Article article = record.article();
        Draft draft = draft(DocumentKind.STATEMENT, article, "/" + String.format(Locale.ROOT, "%05d", at));
        draft.show(Fields.STATEMENT, String.valueOf(at));
        // shown only: a statement is not found by what the headline says of others
        draft.show(Fields.HEADLINE, article.title());
        draft.text(Fields.BODY, statement.text());
        if (speaker != null) {
            draft.about(speaker.name());
            draft.shownName(speaker.name());
            inEnglish(draft, speaker.country());
            inEnglish(draft, speaker.organization());
            party(draft, speaker.country(), speaker.organization());
            if (speaker.kind() == Kind.PERSON) {
                draft.person(id(speaker, persons), speaker.name(), side(speaker.country(), speaker.organization()));
            }
        }
        for (String code : statement.toward()) {
            Name name = usual.party(code);
            if (name != null) {
                draft.about(name);
            }
            draft.count(usual.isCountry(code) ? Dimension.COUNTRY : Dimension.ORGANIZATION, code);
        }
        return facets.build(draft.document());
    }

    /** The event; what it tells stands in the articles, so it is found by its parties, act, place, frame and topics. */
    Document of(MergedEvent event) throws IOException {
        String owner = ownerOfEvent(event.id());
        Draft draft = new Draft(forms, DocumentKind.EVENT, owner, owner);
        draft.show(Fields.EVENT, event.id());
        coded(draft, "act", Dimension.ACT, event.act().id());
        draft.show(Fields.ACT, event.act().id());
        draft.count(Dimension.STATUS, event.status());
        draft.show(Fields.STATUS, Codes.of(event.status()));
        event.topics().forEach(topic -> coded(draft, "topic", Dimension.TOPIC, topic));
        event.participants().forEach(party -> party(draft, party));
        place(draft, event.place());
        draft.about(event.frame());
        Set<String> publishers = new LinkedHashSet<>();
        for (MergedEvent.Report report : event.reports()) {
            if (report.publisher() != null) {
                publishers.add(report.publisher());
            }
        }
        draft.count(Dimension.PUBLISHER, publishers);
        publishers.forEach(publisher -> draft.show(Fields.PUBLISHER, publisher));
        days(draft, event);
        return facets.build(draft.document());
    }

    private void coded(Draft draft, String kind, Dimension dimension, String code) {
        draft.count(dimension, code);
        draft.about(codes.of(kind, code));
    }

    private void party(Draft draft, MergedEvent.Party party) {
        draft.about(party.name());
        draft.shownName(party.name());
        party(draft, party.country(), party.organization());
        Name side = party.country() == null ? null : usual.party(party.country());
        if (side != null && party.kind() != Kind.COUNTRY) {
            draft.about(side);
        }
        if (party.kind() == Kind.PERSON) {
            Name known = usual.person(party.entity());
            draft.person(party.entity(), party.name(), side(party.country(), party.organization()));
            if (known != null && !known.equals(party.name())) {
                draft.about(known);
            }
        }
    }

    private void place(Draft draft, @Nullable EventPlace place) {
        if (place == null) {
            return;
        }
        draft.about(place.city());
        draft.about(place.venue());
        draft.count(Dimension.COUNTRY, place.country());
        Name country = place.country() == null ? null : usual.party(place.country());
        if (country != null) {
            draft.about(country);
        }
    }

    /** When the event was; where nothing tells, when it was first reported. */
    private static void days(Draft draft, MergedEvent event) {
        EventDate date = event.date();
        if (date != null && date.from() != null) {
            LocalDate last = date.to() == null ? date.from() : date.to();
            LocalDate told = day(event.lastReport());
            draft.days(date.from(), last, told == null ? date.from() : told);
            draft.show(Fields.LAST, last.toString());
            draft.show(Fields.PRECISION, date.precision().name());
        } else {
            draft.day(day(event.firstReport()));
        }
    }

    private static void party(Draft draft, @Nullable String country, @Nullable String organization) {
        draft.count(Dimension.COUNTRY, country);
        draft.count(Dimension.ORGANIZATION, organization);
    }

    private static @Nullable String side(@Nullable String country, @Nullable String organization) {
        return country == null ? organization : country;
    }

    /** As merged events name the person, or null for one whom the lexicon does not know. */
    private @Nullable String id(Entity person, Map<String, String> persons) {
        String told = persons.get(person.id());
        if (told != null) {
            return told;
        }
        if (person.wikidata() != null) {
            return person.wikidata();
        }
        String id = "leaders:" + person.name().en();
        return person.name().en() != null && usual.person(id) != null ? id : null;
    }

    /** The day of a date or date-time. */
    private static @Nullable LocalDate day(@Nullable String moment) {
        return moment == null ? null : LocalDate.parse(moment.substring(0, 10));
    }

    private static @Nullable LocalDate day(@Nullable Stamp stamp) {
        return stamp == null ? null : stamp.day();
    }
}

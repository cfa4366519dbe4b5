package org.sijill.app.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.sijill.app.store.Update.Traced;
import org.sijill.merge.Traces.Member;
import org.sijill.merge.Traces.Reach;
import org.sijill.merge.Traces.Sighting;
import org.sijill.model.Article;
import org.sijill.model.Codes;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.Json;
import org.sijill.model.NewsRecord;
import org.sijill.model.Statement;

/** Records into the rows that tell of one article each, and out of them. */
final class ArticleRows {

    private static final List<String> TABLES = List.of("member", "statement", "telling", "reach", "sighting");

    private final Database database;
    private final Handle handle;

    ArticleRows(Database database) {
        this.database = database;
        this.handle = database.handle();
    }

    /** The stored lines of those of the records' articles that are here. */
    Map<String, String> stored(Collection<NewsRecord> records) {
        database.hold(
                "incoming",
                records.stream().map(record -> record.article().id()).toList());
        Map<String, String> stored = new HashMap<>();
        handle.createQuery("SELECT id, record FROM article WHERE " + incoming())
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(line -> stored.put(line.getKey(), line.getValue()));
        return stored;
    }

    /** Takes the rows of articles out. */
    void delete(Collection<String> articles) {
        if (articles.isEmpty()) {
            return;
        }
        database.hold("incoming", articles);
        for (String table : TABLES) {
            handle.execute("DELETE FROM " + table + " WHERE article IN (SELECT id FROM incoming)");
        }
        handle.execute("DELETE FROM article WHERE id IN (SELECT id FROM incoming)");
    }

    /** Puts records in. Each article is a group of its own at first, each telling a component, each person who he is by the name. */
    void insert(List<Traced> records, int generation) {
        Loading.into(database, "article", rows -> {
            for (Traced one : records) {
                Article article = one.record().article();
                rows.add(
                        article.id(),
                        article.sourceId(),
                        article.url(),
                        article.publisher(),
                        article.published() == null ? null : article.published().value(),
                        article.published() == null ? null : article.published().day(),
                        article.title(),
                        article.language(),
                        article.id(),
                        article.id(),
                        one.traces().signature(),
                        generation,
                        one.line());
            }
        });
        Loading.into(database, "telling", rows -> {
            for (Traced one : records) {
                NewsRecord record = one.record();
                String id = record.article().id();
                for (Event event : record.events()) {
                    rows.add(id, event.id(), event.parent(), null, id + " " + event.id());
                }
            }
        });
        Loading.into(database, "reach", rows -> {
            for (Traced one : records) {
                for (Reach reach : one.traces().reaches()) {
                    for (String parties : reach.keys()) {
                        rows.add(
                                one.record().article().id(),
                                reach.event(),
                                parties,
                                reach.from(),
                                reach.to(),
                                reach.isLong());
                    }
                }
            }
        });
        Loading.into(database, "sighting", rows -> {
            for (Traced one : records) {
                for (Sighting sighting : one.traces().sightings()) {
                    rows.add(
                            one.record().article().id(),
                            sighting.person().party(),
                            sighting.person().name(),
                            sighting.known(),
                            sighting.times());
                }
            }
        });
        insertWords(records);
    }

    /** Who is named and what is said: what is looked up, and not needed for merging. */
    private void insertWords(List<Traced> records) {
        Loading.into(database, "member", rows -> {
            for (Traced one : records) {
                NewsRecord record = one.record();
                for (int i = 0; i < record.entities().size(); i++) {
                    member(
                            rows,
                            record,
                            record.entities().get(i),
                            one.traces().cast().get(i));
                }
            }
        });
        Loading.into(database, "statement", rows -> {
            for (Traced one : records) {
                NewsRecord record = one.record();
                for (int i = 0; i < record.statements().size(); i++) {
                    Statement said = record.statements().get(i);
                    rows.add(record.article().id(), i, said.speaker(), said.verb(), Codes.of(said.kind()), said.text());
                }
            }
        });
    }

    private static void member(Rows rows, NewsRecord record, Entity entity, Member member) throws SQLException {
        rows.add(
                record.article().id(),
                entity.id(),
                member.id() == null ? member.person().toString() : member.id(),
                member.id() == null,
                member.person().party(),
                member.person().name(),
                Codes.of(entity.kind()),
                entity.name().ar(),
                entity.name().en(),
                entity.country(),
                entity.organization(),
                Codes.orNull(entity.office()),
                record.article().published() == null
                        ? null
                        : record.article().published().day());
    }

    /** The records of some articles, read again. */
    List<NewsRecord> records(Collection<String> articles) {
        database.hold("incoming", articles);
        return handle
                .createQuery("SELECT record FROM article WHERE " + incoming())
                .mapTo(String.class)
                .list()
                .parallelStream()
                .map(Json::record)
                .toList();
    }

    private String incoming() {
        return DayBounds.within(database, "article", "day", "id IN (SELECT id FROM incoming)");
    }
}

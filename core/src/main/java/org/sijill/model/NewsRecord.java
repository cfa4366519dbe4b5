package org.sijill.model;

import java.util.List;

/**
 * The record of one article: what a page said, each fact with the words it was read from.
 *
 * @param schema always {@link #SCHEMA}
 */
public record NewsRecord(
        String schema,
        Article article,
        List<Entity> entities,
        List<Event> events,
        List<Statement> statements,
        List<Figure> figures,
        List<Membership> memberships,
        List<String> warnings) {

    public static final String SCHEMA = "sijill/1";

    public NewsRecord {
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        memberships = List.copyOf(memberships);
        warnings = List.copyOf(warnings);
    }

    /** A record of an article that tells neither figures nor memberships, read without warnings. */
    public static NewsRecord of(
            Article article, List<Entity> entities, List<Event> events, List<Statement> statements) {
        return new NewsRecord(SCHEMA, article, entities, events, statements, List.of(), List.of(), List.of());
    }
}

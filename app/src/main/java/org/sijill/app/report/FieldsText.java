package org.sijill.app.report;

import org.jspecify.annotations.Nullable;
import org.sijill.model.Article;
import org.sijill.model.FieldOrigin;
import org.sijill.model.Link;
import org.sijill.model.Stamp;

/** The fields of an article for the terminal, each with where on the page it stood. */
final class FieldsText {

    private static final int NAME = 11;
    private static final int ORIGIN = 16;

    private final Labels labels;
    private final Ansi ansi;
    private final int width;

    FieldsText(Labels labels, Ansi ansi, int width) {
        this.labels = labels;
        this.ansi = ansi;
        this.width = width;
    }

    /** A line for each field that is there, and a blank one; nothing where none is. */
    String of(Article article) {
        StringBuilder out = new StringBuilder();
        line(article, "title", article.title(), out);
        line(article, "subtitle", article.subtitle(), out);
        line(article, "publisher", article.publisher(), out);
        line(article, "published", stamp(article.published()), out);
        line(article, "updated", stamp(article.updated()), out);
        line(article, "authors", String.join("، ", article.authors()), out);
        line(article, "credits", String.join(" ← ", article.credits()), out);
        line(article, "dateline", article.dateline(), out);
        line(article, "keywords", String.join("، ", article.keywords()), out);
        line(article, "url", article.url(), out);
        for (String headline : article.related()) {
            line(article, "related", headline, out);
            article.relatedLinks().stream()
                    .filter(link -> link.headline().equals(headline))
                    .map(Link::url)
                    .findFirst()
                    .ifPresent(url -> line(article, "", url, out));
        }
        return out.isEmpty() ? "" : out.append('\n').toString();
    }

    private static @Nullable String stamp(@Nullable Stamp stamp) {
        return stamp == null
                ? null
                : stamp.asWritten().equals(stamp.value())
                        ? stamp.value()
                        : stamp.value() + " «" + stamp.asWritten() + "»";
    }

    private void line(Article article, String field, @Nullable String value, StringBuilder out) {
        if (value == null || value.isBlank()) {
            return;
        }
        FieldOrigin origin = article.origins().get(field);
        String from = origin == null ? "" : labels.of("origin", origin).en();
        int rest = Math.max(24, width - NAME - ORIGIN - 1);
        out.append(ansi.dim(Columns.cell(field, NAME)))
                .append(ansi.dim(Columns.cell(from, ORIGIN)))
                .append(Columns.isolated(Columns.cut(value, rest)))
                .append('\n');
    }
}

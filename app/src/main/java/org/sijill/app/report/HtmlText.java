package org.sijill.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.Evidence;
import org.sijill.model.NewsRecord;
import org.sijill.pipeline.LostReading;
import org.sijill.pipeline.Mark;
import org.sijill.pipeline.ReadArticle;
import org.sijill.text.Span;

/** The text of an article with its marks over one another; words that tell an event lead to its card. */
final class HtmlText {

    private static final String LOST = "lost";

    private final ReadArticle read;
    private final HtmlArticle article;
    private final Map<Span, String> kinds = new HashMap<>();
    private final Map<Span, List<Integer>> events = new HashMap<>();
    private final Map<Span, Integer> statements = new HashMap<>();
    /** Where words of lost readings begin that have their anchor. */
    private final Set<Integer> anchored = new HashSet<>();

    HtmlText(ReadArticle read, HtmlArticle article) {
        this.read = read;
        this.article = article;
        NewsRecord record = read.record();
        for (Entity entity : record.entities()) {
            entity.mentions()
                    .forEach(
                            span -> kinds.putIfAbsent(span, entity.kind().name().toLowerCase(Locale.ROOT)));
        }
        for (int i = 0; i < record.events().size(); i++) {
            Event event = record.events().get(i);
            for (Span span :
                    event.evidence().stream().map(Evidence::span).distinct().toList()) {
                events.computeIfAbsent(span, s -> new ArrayList<>()).add(i + 1);
            }
        }
        for (int i = 0; i < record.statements().size(); i++) {
            statements.putIfAbsent(record.statements().get(i).span(), i + 1);
        }
    }

    void write(Html html) {
        List<Mark> marks = new ArrayList<>(read.marks());
        marks.addAll(lost());
        for (List<MarkedText.Piece> paragraph :
                MarkedText.paragraphs(read.record().article().text(), marks)) {
            html.raw("<p>");
            paragraph.forEach(piece -> piece(html, piece));
            html.raw("</p>\n");
        }
    }

    /** The words of readings that lost, each place once, with all reasons why. */
    private List<Mark> lost() {
        Map<Span, List<LostReading>> bySpan = new TreeMap<>();
        for (LostReading reading : read.lost()) {
            if (reading.span() != null) {
                bySpan.computeIfAbsent(reading.span(), span -> new ArrayList<>())
                        .add(reading);
            }
        }
        List<Mark> marks = new ArrayList<>();
        bySpan.forEach((span, readings) -> marks.add(
                new Mark(span, LOST, joined(readings, r -> r.reason().text()), joined(readings, LostReading::rule))));
        return marks;
    }

    private static String joined(List<LostReading> readings, Function<LostReading, String> part) {
        return readings.stream().map(part).distinct().collect(Collectors.joining("; "));
    }

    private void piece(Html html, MarkedText.Piece piece) {
        if (piece.marks().isEmpty()) {
            html.text(piece.text());
            return;
        }
        anchors(html, piece);
        List<Integer> here = numbers(piece.marks());
        String name = here.isEmpty() ? "span" : "a";
        html.raw("<" + name);
        if (!here.isEmpty()) {
            html.attribute("href", "#" + article.eventAnchor(here.getLast()));
        }
        html.attribute("class", classes(piece.marks())).attribute("title", title(piece.marks()));
        html.attribute("data-n", closing(piece)).raw(">").text(piece.text()).close(name);
    }

    /** An empty anchor before the first words of each event and statement. */
    private void anchors(Html html, MarkedText.Piece piece) {
        for (Mark mark : piece.opening()) {
            if (mark.kind().equals("event")) {
                for (int event : events.getOrDefault(mark.span(), List.of())) {
                    if (firstSpan(event).equals(mark.span())) {
                        html.raw("<i id=\"" + article.textAnchor(article.eventAnchor(event)) + "\"></i>");
                    }
                }
            } else if (mark.kind().equals(LOST) && anchored.add(mark.span().start())) {
                html.raw("<i id=\"" + article.textAnchor(article.lossAnchor(mark.span())) + "\"></i>");
            } else if (mark.kind().equals("statement") && statements.containsKey(mark.span())) {
                html.raw("<i id=\""
                        + article.textAnchor(article.statementAnchor(statements.getOrDefault(mark.span(), 0)))
                        + "\"></i>");
            }
        }
    }

    private Span firstSpan(int event) {
        return read.record().events().get(event - 1).evidence().getFirst().span();
    }

    private List<Integer> numbers(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.kind().equals("event"))
                .flatMap(mark -> events.getOrDefault(mark.span(), List.of()).stream())
                .distinct()
                .toList();
    }

    /** The numbers of the events whose words end here; the style shows them small after the word. */
    private String closing(MarkedText.Piece piece) {
        return numbers(piece.closing()).stream().map(String::valueOf).collect(Collectors.joining("،"));
    }

    private String classes(List<Mark> marks) {
        return marks.stream()
                .map(mark -> switch (mark.kind()) {
                    case "entity" -> "n " + kinds.getOrDefault(mark.span(), "");
                    case "event" -> "v";
                    case "date" -> "d";
                    case "statement" -> "q";
                    case LOST -> "lost";
                    default -> "f";
                })
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String title(List<Mark> marks) {
        return marks.stream()
                .map(mark -> article.view().labels().of("mark", mark.kind()).ar() + ": " + mark.value() + " – "
                        + mark.rule())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}

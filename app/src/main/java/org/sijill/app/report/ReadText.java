package org.sijill.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sijill.model.Codes;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.Evidence;
import org.sijill.model.NewsRecord;
import org.sijill.pipeline.LostReading;
import org.sijill.pipeline.Mark;
import org.sijill.pipeline.ReadArticle;
import org.sijill.text.Span;

/** The text of an article in pieces, each with what was read there: for whoever writes it as a page. */
public final class ReadText {

    /** The kind of a mark on words whose reading lost. */
    static final String LOST = "lost";

    private final ReadArticle read;
    private final Map<Span, String> kinds = new HashMap<>();
    private final Map<Span, List<Integer>> events = new HashMap<>();
    private final Map<Span, Integer> statements = new HashMap<>();
    /** The name of the card of a mark, by its kind and span. */
    private final Map<String, String> cards = new HashMap<>();
    /** Where words of lost readings begin that have their anchor. */
    private final Set<Integer> anchored = new HashSet<>();

    /**
     * A stretch of text under the same marks.
     *
     * @param anchors names of what first stands here: {@code e2} the second event, {@code s1} the first statement, {@code l140} words at
     *     this code point whose readings lost
     * @param classes for the style: n with the kind of thing, v event, d date, q statement, f figure, lost
     * @param events the numbers of the events that these words tell, counted from 1
     * @param ending those of them whose words end here
     * @param marks widest first
     * @param card name of what tells most about these words: of an event, or of the narrowest mark: {@code e2}, {@code s1}, {@code f1},
     *     {@code m1}, {@code d3}, the entity's id behind {@code n-}, {@code l140}; empty for none
     */
    public record Piece(
            String text,
            List<String> anchors,
            String classes,
            List<Integer> events,
            List<Integer> ending,
            List<Mark> marks,
            String card) {

        public boolean isPlain() {
            return marks.isEmpty();
        }

        /** Their numbers as one text; empty for none. */
        public String endingNumbers() {
            return ending.stream().map(String::valueOf).collect(Collectors.joining("،"));
        }
    }

    private ReadText(ReadArticle read) {
        this.read = read;
        NewsRecord record = read.record();
        for (Entity entity : record.entities()) {
            entity.mentions().forEach(span -> kinds.putIfAbsent(span, Codes.of(entity.kind())));
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
        cards(record);
    }

    private void cards(NewsRecord record) {
        record.entities()
                .forEach(entity -> entity.mentions().forEach(span -> card("entity", span, "n-" + entity.id())));
        statements.forEach((span, number) -> card("statement", span, "s" + number));
        for (int i = 0; i < record.figures().size(); i++) {
            card("figure", record.figures().get(i).span(), "f" + (i + 1));
        }
        for (int i = 0; i < record.memberships().size(); i++) {
            card("membership", record.memberships().get(i).span(), "m" + (i + 1));
        }
        List<Mark> dates = dates(read);
        for (int i = 0; i < dates.size(); i++) {
            card("date", dates.get(i).span(), "d" + (i + 1));
        }
    }

    private void card(String kind, Span span, String name) {
        cards.putIfAbsent(kind + span, name);
    }

    /** The marks of dates, in the order of the text: what a record does not keep of them. */
    public static List<Mark> dates(ReadArticle read) {
        return read.marks().stream().filter(mark -> mark.kind().equals("date")).toList();
    }

    /** The paragraphs of an article's text. */
    public static List<List<Piece>> paragraphs(ReadArticle read) {
        ReadText text = new ReadText(read);
        List<Mark> marks = new ArrayList<>(read.marks());
        marks.addAll(text.lost());
        return MarkedText.paragraphs(read.record().article().text(), marks).stream()
                .map(paragraph -> paragraph.stream().map(text::piece).toList())
                .toList();
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

    private Piece piece(MarkedText.Piece piece) {
        return new Piece(
                piece.text(),
                anchors(piece),
                classes(piece.marks()),
                numbers(piece.marks()),
                numbers(piece.closing()),
                piece.marks(),
                card(piece.marks()));
    }

    private String card(List<Mark> marks) {
        List<Integer> told = numbers(marks);
        if (!told.isEmpty()) {
            return "e" + told.getLast();
        }
        for (Mark mark : marks.reversed()) {
            String card = mark.kind().equals(LOST)
                    ? "l" + mark.span().start()
                    : cards.getOrDefault(mark.kind() + mark.span(), "");
            if (!card.isEmpty()) {
                return card;
            }
        }
        return "";
    }

    private List<String> anchors(MarkedText.Piece piece) {
        List<String> anchors = new ArrayList<>();
        for (Mark mark : piece.opening()) {
            if (mark.kind().equals("event")) {
                events.getOrDefault(mark.span(), List.of()).stream()
                        .filter(event -> firstSpan(event).equals(mark.span()))
                        .forEach(event -> anchors.add("e" + event));
            } else if (mark.kind().equals(LOST) && anchored.add(mark.span().start())) {
                anchors.add("l" + mark.span().start());
            } else if (mark.kind().equals("statement") && statements.containsKey(mark.span())) {
                anchors.add("s" + statements.get(mark.span()));
            }
        }
        return anchors.stream().distinct().toList();
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
}

package org.sijill.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.page.PageLine.Kind;
import org.sijill.reading.PageArticle;
import org.sijill.reading.StampWords;
import org.sijill.reading.StampWords.Role;
import org.sijill.text.Token;
import org.sijill.text.Tokenizer;

/** An article while its lines come in. Lives inside one reading of one page. */
final class ArticleDraft {

    /** Shorter lines below a body are signatures and captions. */
    private static final int CONTINUING = 9;

    final int part;

    @Nullable
    String title;

    @Nullable
    String publisher;

    @Nullable
    String dateline;

    @Nullable
    String url;

    final List<StampWords> stamps = new ArrayList<>();
    final List<String> authors = new ArrayList<>();
    final List<String> related = new ArrayList<>();
    final List<String> litter = new ArrayList<>();
    final List<String> keywordLines = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final Set<String> paragraphKeys = new HashSet<>();
    private final Set<String> relatedKeys = new HashSet<>();
    private final Map<String, String> credits = new LinkedHashMap<>();
    private final List<String> sources = new ArrayList<>();

    ArticleDraft(int part) {
        this.part = part;
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** Adds a paragraph to the body; one that stands there already is litter. */
    void paragraph(PageLine line, Credits finder) {
        if (!paragraphKeys.add(line.key())) {
            litter.add(line.text());
            return;
        }
        keep(line, finder);
    }

    /** Adds a paragraph of a body that is known to be one. */
    void keep(PageLine line, Credits finder) {
        paragraphs.add(line.raw());
        finder.inParagraph(line.text(), line.tokens()).forEach(this::credit);
    }

    /** Whether a line goes on with the body: the paragraph before has no end, or the line begins with «و» and is long. */
    boolean continues(PageLine line) {
        if (paragraphs.isEmpty() || !line.is(Kind.HEADLINE) || line.words() < CONTINUING) {
            return false;
        }
        boolean open = !PageLine.endsSentence(Tokenizer.tokenize(paragraphs.getLast()));
        return open || line.tokens().getFirst().folded().startsWith("و");
    }

    /** An outlet that the text itself names. */
    void credit(String name) {
        credits.putIfAbsent(PageLine.key(Tokenizer.tokenize(name)), name);
    }

    /** An outlet from «المصدر: …»: these stand outside what the text names, in the order of their lines. */
    void source(String name) {
        sources.add(name);
    }

    void stamp(PageLine line) {
        stamps.add(new StampWords(line.value(), line.is(Kind.UPDATED) ? Role.UPDATED : Role.PUBLISHED, "page"));
    }

    void relate(String headline) {
        String key = PageLine.key(Tokenizer.tokenize(headline));
        if (!key.isEmpty() && relatedKeys.add(key)) {
            related.add(headline);
        }
    }

    /** A paper that is named as the author is the publisher; a place beside the author's name is the dateline. */
    private List<String> people(Known known) {
        List<String> people = new ArrayList<>();
        for (String author : authors) {
            List<Token> tokens = Tokenizer.tokenize(author);
            String own = publisher == null ? "" : PageLine.key(Tokenizer.tokenize(publisher));
            int dash = author.indexOf(" - ");
            List<Token> place = dash < 0 ? List.of() : Tokenizer.tokenize(author.substring(dash + 3));
            if (known.isSource(tokens)) {
                publisher = publisher == null ? author : publisher;
            } else if (known.isPlace(place)) {
                people.add(author.substring(0, dash));
                dateline = dateline == null ? author.substring(dash + 3) : dateline;
            } else if (!PageLine.key(tokens).isEmpty() && !own.contains(PageLine.key(tokens))) {
                people.add(author);
            }
        }
        return people.stream().distinct().toList();
    }

    String text() {
        return String.join("\n\n", paragraphs);
    }

    PageArticle finish(String language, Known known, Keywords keywords) {
        String text = text();
        if (dateline == null && !paragraphs.isEmpty()) {
            dateline = Datelines.ofText(paragraphs.getFirst(), Tokenizer.tokenize(paragraphs.getFirst()), known);
        }
        List<String> named = List.copyOf(credits.values());
        credits.clear();
        Stream.concat(named.stream(), sources.stream())
                .flatMap(name -> OutletList.of(name, known).stream())
                .forEach(this::credit);
        List<String> terms = new ArrayList<>();
        for (String line : keywordLines) {
            terms.addAll(keywords.split(line, (title == null ? "" : title) + "\n" + text));
        }
        List<String> people = people(known);
        return new PageArticle(
                part,
                title,
                text,
                language,
                stamps,
                dateline,
                publisher,
                url,
                people,
                List.copyOf(credits.values()),
                terms.stream().distinct().toList(),
                related,
                litter);
    }
}

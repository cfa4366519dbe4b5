package org.sijill.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.PageMarks;
import org.sijill.model.FieldOrigin;
import org.sijill.model.Link;
import org.sijill.page.PageLine.Kind;
import org.sijill.reading.PageArticle;
import org.sijill.reading.StampWords;
import org.sijill.reading.StampWords.Role;
import org.sijill.text.Tokenizer;

/** An article while its lines come in. Lives inside one reading of one page. */
final class ArticleDraft {

    /** Shorter lines below a body are signatures and captions. */
    private static final int CONTINUING = 9;

    final int part;

    @Nullable
    String title;

    @Nullable
    String subtitle;

    @Nullable
    String publisher;

    @Nullable
    String dateline;

    @Nullable
    String url;

    final List<StampWords> stamps = new ArrayList<>();
    final List<Told> authors = new ArrayList<>();
    /** Organisations that the markup names as authors. */
    final List<String> bodies = new ArrayList<>();

    final Map<Field, FieldOrigin> origins = new EnumMap<>(Field.class);
    final List<String> related = new ArrayList<>();
    final List<String> litter = new ArrayList<>();
    final List<String> keywordLines = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final Set<String> paragraphKeys = new HashSet<>();
    private final Set<String> relatedKeys = new HashSet<>();
    private final Map<String, String> credits = new LinkedHashMap<>();
    private final List<String> sources = new ArrayList<>();
    private final Map<String, Link> urls = new LinkedHashMap<>();

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
        String own = isEmpty() && publisher != null ? finder.own(line.text(), line.tokens(), publisher) : null;
        if (own != null) {
            credit(own);
        }
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

    /** Keeps where a field stood; gives its value, or null where none is told. */
    @Nullable
    String tell(Field field, @Nullable Told told) {
        if (told == null) {
            return null;
        }
        origins.put(field, told.origin());
        return told.value();
    }

    void author(String name, FieldOrigin origin) {
        Told told = Told.of(name, origin);
        if (told != null) {
            authors.add(told);
        }
    }

    /** A headline of another story with its address, from a list that the markup holds. */
    void link(String headline, String url) {
        urls.putIfAbsent(Heading.key(headline), new Link(headline, url));
    }

    /** A paper that is named as the author is the publisher, an agency is a credit; a place beside the name is the dateline. */
    private List<String> people(Known known, PageMarks marks) {
        Authors told = new Authors(known, marks, publisher).add(authors);
        for (String outlet : told.outlets()) {
            if (publisher == null && !known.isAgency(Tokenizer.tokenize(outlet))) {
                publisher = outlet;
            } else if (known.isAgency(Tokenizer.tokenize(outlet))) {
                source(outlet);
            }
        }
        for (String body : bodies) {
            if (known.isAgency(Tokenizer.tokenize(body)) && !Heading.key(body).equals(ownKey())) {
                source(body);
            }
        }
        dateline = dateline == null ? told.place() : dateline;
        if (told.origin() != null) {
            origins.put(Field.AUTHORS, told.origin());
        }
        return told.people();
    }

    private String ownKey() {
        return publisher == null ? "" : Heading.key(publisher);
    }

    /** The headlines of other stories told by lines of text, then those that only the markup tells. */
    private List<Link> relatedLinks() {
        urls.remove(title == null ? "" : Heading.key(title));
        urls.values().forEach(link -> relate(link.headline()));
        List<Link> links = new ArrayList<>();
        for (String headline : related) {
            Link link = urls.get(Heading.key(headline));
            if (link != null) {
                links.add(new Link(headline, link.url()));
            }
        }
        return links;
    }

    /** In the order of {@link Field}; what was not told by markup or sender was read from the page's words. */
    private Map<String, FieldOrigin> origins(List<String> people, List<String> keywords) {
        Map<Field, Boolean> there = new EnumMap<>(Field.class);
        there.put(Field.URL, url != null);
        there.put(Field.TITLE, title != null);
        there.put(Field.SUBTITLE, subtitle != null);
        there.put(Field.DATELINE, dateline != null);
        there.put(Field.PUBLISHER, publisher != null);
        there.put(Field.AUTHORS, !people.isEmpty());
        there.put(Field.KEYWORDS, !keywords.isEmpty());
        Map<String, FieldOrigin> told = new LinkedHashMap<>();
        there.forEach((field, known) -> {
            if (known) {
                told.put(field.id(), origins.getOrDefault(field, FieldOrigin.TEXT));
            }
        });
        return told;
    }

    String text() {
        return String.join("\n\n", paragraphs);
    }

    PageArticle finish(String language, Known known, PageMarks marks, Keywords keywords) {
        String text = text();
        if (dateline == null && !paragraphs.isEmpty()) {
            dateline = Datelines.ofText(paragraphs.getFirst(), Tokenizer.tokenize(paragraphs.getFirst()), known);
        }
        List<String> people = people(known, marks);
        List<String> named = List.copyOf(credits.values());
        credits.clear();
        Stream.concat(named.stream(), sources.stream())
                .flatMap(name -> OutletList.of(name, known).stream())
                .forEach(this::credit);
        List<String> terms = new ArrayList<>();
        for (String line : keywordLines) {
            terms.addAll(keywords.split(line, (title == null ? "" : title) + "\n" + text));
        }
        List<String> unique = terms.stream().distinct().toList();
        List<Link> links = relatedLinks();
        return new PageArticle(
                part,
                title,
                subtitle,
                text,
                language,
                stamps,
                dateline,
                publisher,
                url,
                people,
                List.copyOf(credits.values()),
                unique,
                related,
                links,
                origins(people, unique),
                litter);
    }
}

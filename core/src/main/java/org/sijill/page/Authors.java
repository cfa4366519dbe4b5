package org.sijill.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.PageMarks;
import org.sijill.model.FieldOrigin;

/** Who is told as an article's author, from all places that tell it: people stay, outlets and places go where they belong. */
final class Authors {

    private final Known known;
    private final PageMarks marks;
    private final List<String> publishers = new ArrayList<>();
    private final Map<String, String> people = new LinkedHashMap<>();
    private final List<String> outlets = new ArrayList<>();
    private @Nullable String place;
    private @Nullable FieldOrigin origin;

    /** @param publisher the page's own name, which is nobody's; or null */
    Authors(Known known, PageMarks marks, @Nullable String publisher) {
        this.known = known;
        this.marks = marks;
        if (publisher != null) {
            publishers.add(Heading.key(publisher));
        }
    }

    /** Takes what is told in the order in which it is trusted. */
    Authors add(List<Told> told) {
        for (Told one : told) {
            Byline byline = Byline.read(one.value(), known, marks);
            byline.people().forEach(name -> add(name, one.origin()));
            outlets.addAll(byline.outlets());
            place = place == null ? byline.place() : place;
        }
        return this;
    }

    private void add(String name, FieldOrigin from) {
        String key = Heading.key(name);
        boolean own = publishers.stream().anyMatch(publisher -> publisher.contains(key));
        if (!key.isEmpty() && !own && people.putIfAbsent(key, name) == null && origin == null) {
            origin = from;
        }
    }

    /** The people; those in Latin letters only where none is told in Arabic, since they are the same. */
    List<String> people() {
        boolean arabic = people.values().stream().anyMatch(name -> PageLine.arabicLetters(name) > 0);
        return people.values().stream()
                .filter(name -> !arabic || PageLine.arabicLetters(name) > 0)
                .toList();
    }

    /** Agencies and papers told as authors, without the page's own name. */
    List<String> outlets() {
        return outlets.stream()
                .filter(name -> publishers.stream()
                        .noneMatch(publisher -> publisher.contains(Heading.key(name))
                                || Heading.key(name).contains(publisher)))
                .toList();
    }

    @Nullable
    String place() {
        return place;
    }

    @Nullable
    FieldOrigin origin() {
        return origin;
    }
}

package org.sijill.app.web.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.app.report.Labels;
import org.sijill.app.web.view.Preferences.Language;
import org.sijill.model.EventPlace;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Party;
import org.sijill.model.Role;

/** An event in one line of either language: what, who, where, when. */
final class Headline {

    private static final int MOST_NAMES = 6;
    private static final int LONGEST = 80;

    private final Labels labels;
    private final boolean arabic;

    Headline(Labels labels, Language language) {
        this.labels = labels;
        this.arabic = language == Language.AR;
    }

    /** Such as «لقاء: محمد مرسي – رجب طيب أردوغان، القاهرة، 2013-01-02». */
    String of(MergedEvent event) {
        List<Party> actors = among(event, Role.ACTOR);
        List<Party> others = event.participants().stream()
                .filter(party -> !actors.contains(party))
                .toList();
        String who = actors.isEmpty()
                ? names(others, " – ")
                : names(actors, comma()) + (others.isEmpty() ? "" : " – " + names(others, comma()));
        List<String> parts = new ArrayList<>(List.of(label("act", event.act()) + ": " + who));
        EventPlace place = event.place();
        if (place != null && place.city() != null && arabic) {
            parts.add(place.city());
        } else if (place != null && place.country() != null) {
            parts.add(said(labels.partyNames(place.country())));
        }
        LocalDate day = event.date() == null ? null : event.date().from();
        if (day != null) {
            parts.add(day.toString());
        }
        return String.join(comma(), parts);
    }

    /** Status, how many tell it. */
    String told(MergedEvent event) {
        return label("status", event.status())
                + (arabic
                        ? "؛ أخبار: " + event.reports().size() + "، مصادر مستقلة: " + event.independentSources()
                        : "; reports: " + event.reports().size() + ", independent sources: "
                                + event.independentSources());
    }

    String party(String code) {
        return said(labels.partyNames(code));
    }

    private String comma() {
        return arabic ? "، " : ", ";
    }

    private static List<Party> among(MergedEvent event, Role role) {
        return event.participants().stream()
                .filter(party -> party.role() == role)
                .toList();
    }

    private String names(List<Party> parties, String joint) {
        return parties.stream()
                        .limit(MOST_NAMES)
                        .map(party -> cut(name(party.name().ar(), party.name().en())))
                        .collect(Collectors.joining(joint))
                + (parties.size() > MOST_NAMES ? "…" : "");
    }

    String name(String ar, @Nullable String en) {
        return arabic || en == null ? ar : en;
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private String label(String kind, Enum<?> constant) {
        return said(labels.of(kind, constant));
    }

    private String said(Labels.Label label) {
        return arabic ? label.ar() : label.en();
    }
}

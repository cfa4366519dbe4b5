package org.sijill.app.web.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.inquiry.Remembered;
import org.sijill.app.inquiry.Review;
import org.sijill.app.store.Store;
import org.sijill.app.store.Tellings.Known;
import org.sijill.app.web.view.Address;
import org.sijill.merge.Correction;
import org.sijill.merge.Correction.Action;
import org.sijill.merge.Corrections;
import org.sijill.model.MergedEvent;

/** Everything that persons have decided, the latest first. */
public final class ReviewPage implements Page.Maker {

    private static final int LINES = 50;
    private static final int EVENTS = 4;

    private final Desk desk;
    /** Telling which lines meet nothing means merging anew what they speak of. */
    private final Remembered<String, Set<String>> unmet = new Remembered<>(1);

    public ReviewPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Page make(Visit visit) {
        Address here = visit.here();
        int start = new Parameters(here.parameters()).number("start", 0, Integer.MAX_VALUE, 0);
        return new Page("page/review", desk.ask(store -> view(here, start, store)));
    }

    private ReviewView view(Address here, int start, Store store) {
        Corrections log = store.corrections();
        List<Correction> all = log.all().reversed();
        List<Correction> shown = all.stream().skip(start).limit(LINES).toList();
        List<Known> told = store.tellings().told(Review.articles(shown));
        Set<String> nowhere = unmet.of(desk.generation(), "unmet", () -> Set.copyOf(store.unmet(desk.lexicon())));
        Set<String> undone = undone(log);
        int next = start + LINES;
        return new ReviewView(
                here.first(ReviewForms.DONE),
                shown.stream()
                        .map(line -> new Decision(
                                line, undone.contains(line.id()), nowhere.contains(line.id()), events(line, told)))
                        .toList(),
                all.size(),
                next < all.size() ? here.without(ReviewForms.DONE).with("start", String.valueOf(next)) : null,
                here.without(ReviewForms.DONE, "start").at("/api/v1/corrections"));
    }

    private static List<MergedEvent> events(Correction line, List<Known> told) {
        return Review.touched(line, told).stream()
                .map(Known::event)
                .limit(EVENTS)
                .toList();
    }

    /** The ids of the lines that others have taken back, which have not been taken back themselves. */
    private static Set<String> undone(Corrections log) {
        Set<String> undone = new HashSet<>();
        for (Correction line : log.all().reversed()) {
            if (line.action() == Action.UNDO && line.undoes() != null && !undone.contains(line.id())) {
                undone.add(line.undoes());
            }
        }
        return undone;
    }
}

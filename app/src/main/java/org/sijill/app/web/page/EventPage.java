package org.sijill.app.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.Remembered;
import org.sijill.app.inquiry.Review;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Store;
import org.sijill.app.store.Tellings.Known;
import org.sijill.app.web.page.EventView.Heading;
import org.sijill.app.web.page.EventView.Side;
import org.sijill.app.web.page.EventView.Turn;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.NothingThereException;
import org.sijill.app.web.view.Shell;
import org.sijill.merge.Correction;
import org.sijill.model.Act;
import org.sijill.model.Codes;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Party;
import org.sijill.model.Role;
import org.sijill.model.Status;

/** One event: what all articles together tell of it, and the words of each. */
public final class EventPage implements Page.Maker {

    private static final int IN_HEADING = 4;
    private static final int HELD = 100;

    /** A view is some kilobytes; what it is made of are the widest rows of the store. */
    private static final int VIEWS = 1_000;

    private final Desk desk;
    private final Remembered<List<String>, EventView> views = new Remembered<>(VIEWS);

    public EventPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Page make(Visit visit) {
        Shell shell = visit.shell();
        List<String> question = List.of(
                visit.part("id"),
                shell.preferences().cookie(),
                String.valueOf(shell.visitor().mayReview()),
                String.valueOf(visit.here().first(ReviewForms.DONE)));
        return new Page(
                "page/event", views.of(desk.generation(), question, () -> desk.ask(store -> view(visit, store))));
    }

    private EventView view(Visit visit, Store store) {
        Known known = store.tellings().event(visit.part("id")).orElseThrow(() -> new NothingThereException("event"));
        MergedEvent event = known.event();
        Reports reports = Reports.of(event, store);
        Near near = Near.of(event, store);
        return new EventView(
                event,
                known.wrong(),
                heading(event),
                sides(event),
                event.history().stream()
                        .map(one -> new Turn(one.status(), Reports.stamp(one.reported())))
                        .toList(),
                reports.stories(),
                reports.articles(),
                reports.articles() - reports.stories().size(),
                reports.disputes(event, visit.shell()),
                event.parent() == null ? null : store.event(event.parent()).orElse(null),
                held(event, store),
                near.before(),
                near.after(),
                near.parties(),
                decisions(event, known.wrong(), store),
                visit.here().first(ReviewForms.DONE),
                visit.shell().visitor().mayReview() && !known.wrong() ? correcting(near) : null,
                Address.of("/api/v1/events/" + Address.encoded(event.id())),
                feed(event, near.parties()));
    }

    private static Heading heading(MergedEvent event) {
        List<Party> first = new ArrayList<>();
        List<Party> second = new ArrayList<>();
        int more = 0;
        for (Party party : event.participants()) {
            List<Party> side = party.role() == Role.RECIPIENT ? second : first;
            if (side.size() < IN_HEADING) {
                side.add(party);
            } else {
                more++;
            }
        }
        return first.isEmpty() ? new Heading(second, first, more) : new Heading(first, second, more);
    }

    private static List<Side> sides(MergedEvent event) {
        return Stream.of(Role.values())
                .map(role -> new Side(
                        role,
                        event.participants().stream()
                                .filter(party -> party.role() == role)
                                .toList()))
                .filter(side -> !side.parties().isEmpty())
                .toList();
    }

    private static List<MergedEvent> held(MergedEvent event, Store store) {
        return store.queries()
                .page(EventFilter.within(event.id()), org.sijill.app.store.EventPage.Order.EARLIEST, null, HELD)
                .events();
    }

    private static List<Decision> decisions(MergedEvent event, boolean wrong, Store store) {
        return Review.of(event, store.corrections().active()).stream()
                .filter(line -> wrong || line.action() != Correction.Action.WRONG)
                .map(Decision::active)
                .toList();
    }

    private CorrectingView correcting(Near near) {
        return new CorrectingView(
                ids(Act.values()),
                ids(Status.values()),
                ids(Event.Format.values()),
                ids(Event.VisitClass.values()),
                ids(EventDate.Precision.values()),
                desk.labels().ids("topic"),
                near.around());
    }

    private static List<String> ids(Enum<?>[] constants) {
        return Stream.of(constants).map(Codes::of).toList();
    }

    /** What is new of the same two, or of who is there alone. */
    private static @Nullable Address feed(MergedEvent event, List<String> parties) {
        if (parties.size() == 2) {
            return Address.of("/feeds/dyads/" + Address.encoded(parties.get(0)) + "/" + Address.encoded(parties.get(1))
                    + ".atom");
        }
        String first = event.participants().getFirst().entity();
        return Address.of("/feeds/entities/" + Address.encoded(first) + ".atom");
    }
}

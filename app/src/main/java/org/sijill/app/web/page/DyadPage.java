package org.sijill.app.web.page;

import java.util.Map;
import java.util.Optional;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.Inquiry;
import org.sijill.app.inquiry.Pair;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.inquiry.RequestException;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.EventPage;
import org.sijill.app.web.page.DyadView.Side;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.NothingThereException;

/**
 * Two states or bodies over time. Either order of the codes is a page: the one that is named first acts first in its tables. Which order
 * search engines keep, the template says.
 */
public final class DyadPage implements Page.Maker {

    private static final int LATEST = 12;

    private final Desk desk;

    public DyadPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Page make(Visit visit) {
        Pair pair = pair(visit);
        Parameters given = new Parameters(visit.here().parameters());
        try {
            return new Page("page/dyad", view(visit, pair, Pair.with(given, desk.names()), ""));
        } catch (RequestException e) {
            String message = String.valueOf(e.getMessage());
            return new Page(
                            "page/dyad",
                            view(visit, pair, Optional.empty(), message.substring(message.indexOf(' ') + 1)))
                    .refused();
        }
    }

    /** Names lead to the page of the codes. */
    private Pair pair(Visit visit) {
        String one = desk.names().party(visit.part("a"));
        String other = desk.names().party(visit.part("b"));
        if (one.equals(other)) {
            throw new NothingThereException("dyad");
        }
        if (!one.equals(visit.part("a")) || !other.equals(visit.part("b"))) {
            throw new ElsewhereException(visit.here().at(visit.shell().dyad(one, other)));
        }
        return new Pair(one, other);
    }

    private DyadView view(Visit visit, Pair pair, Optional<Pair> with, String wrong) {
        Inquiry inquiry = desk.inquiry();
        EventFilter filter = EventFilter.between(pair.codes());
        String path = "/dyads/" + Address.encoded(pair.one()) + "/" + Address.encoded(pair.other());
        return new DyadView(
                side(pair),
                inquiry.count(filter),
                inquiry.events(filter, EventPage.Order.LATEST, null, LATEST).events(),
                with.map(this::side).orElse(null),
                new Parameters(visit.here().parameters()).parted("with"),
                wrong,
                FilterForm.parties(desk, visit.shell()),
                Address.of("/events", Map.of("between", pair.codes())),
                visit.here().at("/api/v1" + path),
                Address.of("/feeds" + path + ".atom"));
    }

    private Side side(Pair pair) {
        Inquiry inquiry = desk.inquiry();
        return new Side(
                pair,
                inquiry.dyad(pair.one(), pair.other()),
                inquiry.timeline(EventFilter.between(pair.codes())),
                inquiry.deeds(pair));
    }
}

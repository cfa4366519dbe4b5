package org.sijill.app.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.EventRequest;
import org.sijill.app.inquiry.Inquiry;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.inquiry.RequestException;
import org.sijill.app.inquiry.UnknownNameException;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.EventPage;
import org.sijill.app.store.EventPage.Order;
import org.sijill.app.web.page.EventsView.Other;
import org.sijill.app.web.view.Address;

/** The events of the record, narrowed and in order. */
public final class EventsPage implements Page.Maker {

    private static final int ROWS = 30;
    private static final int MOST_ROWS = 200;

    private final Desk desk;
    private final FilterForm form;

    public EventsPage(Desk desk) {
        this.desk = desk;
        this.form = new FilterForm(desk);
    }

    @Override
    public Page make(Visit visit) {
        try {
            return new Page("page/events", found(visit));
        } catch (RequestException | UnknownNameException e) {
            FilterView filter = form.refused(visit.shell(), true, e, "order");
            return new Page("page/events", view(visit, filter, 0, new EventPage(List.of(), null), Order.LATEST))
                    .refused();
        }
    }

    private EventsView found(Visit visit) {
        Parameters given = new Parameters(visit.here().parameters());
        Inquiry inquiry = desk.inquiry();
        EventFilter filter = inquiry.filter(EventRequest.of(given, desk.names()));
        Order order = given.constant("order", Order.LATEST);
        EventPage page = inquiry.events(filter, order, given.one("after"), given.number("limit", 1, MOST_ROWS, ROWS));
        return view(visit, form.of(visit.shell(), true, "order"), inquiry.count(filter), page, order);
    }

    private static EventsView view(Visit visit, FilterView filter, int total, EventPage page, Order order) {
        Address here = visit.here();
        Address first = here.without("after");
        Address plain = first.without("order", "limit");
        return new EventsView(
                filter,
                page.events(),
                total,
                order == Order.LATEST,
                here.first("after") == null,
                page.next() == null ? null : here.with("after", page.next()),
                Stream.of("map", "network", "calendar")
                        .map(view -> new Other("nav." + view, plain.at("/" + view)))
                        .toList(),
                here.at("/api/v1/events"),
                plain.at("/feeds/events.atom"));
    }
}

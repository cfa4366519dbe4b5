package org.sijill.app.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Agenda;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.EventRequest;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.web.page.CalendarView.Day;
import org.sijill.app.web.page.CalendarView.Section;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Shell;
import org.sijill.model.EventDate;
import org.sijill.model.MergedEvent;

/** Planned and proposed events from a day on. */
public final class CalendarPage implements Page.Maker {

    private static final int EVENTS = 60;

    private final Desk desk;
    private final FilterForm filters;

    public CalendarPage(Desk desk) {
        this.desk = desk;
        this.filters = new FilterForm(desk);
    }

    @Override
    public Page make(Visit visit) {
        Shell shell = visit.shell();
        Address here = visit.here();
        EventRequest request = EventRequest.of(new Parameters(here.parameters()), desk.names());
        Agenda agenda = desk.inquiry().agenda(desk.inquiry().filter(request), here.first("after"), EVENTS);
        Address first = here.without("after");
        String next = agenda.page().next();
        return new Page(
                "page/calendar",
                new CalendarView(
                        filters.of(shell, false),
                        agenda.from(),
                        request.from() != null,
                        agenda.all(),
                        sections(shell, agenda.page().events()),
                        next == null ? null : here.with("after", next),
                        first.at("/api/v1/charts/calendar"),
                        first.at("/api/v1/calendar"),
                        first.with("status", "planned")
                                .toggled("status", "proposed")
                                .at("/feeds/events.atom")));
    }

    private static List<Section> sections(Shell shell, List<MergedEvent> events) {
        // by the day on which a stretch begins, and behind the days what is less exact; by its words within
        Map<YearMonth, Map<String, Day>> months = new TreeMap<>();
        Map<String, Day> years = new TreeMap<>();
        for (MergedEvent event : events) {
            EventDate date = event.date();
            if (date != null && date.from() != null) {
                boolean year = date.precision() == EventDate.Precision.YEAR;
                Map<String, Day> days =
                        year ? years : months.computeIfAbsent(YearMonth.from(date.from()), any -> new TreeMap<>());
                String name = shell.date(date);
                String place = date.precision() == EventDate.Precision.DAY
                        ? date.from() + name
                        : "later " + date.from() + name;
                days.computeIfAbsent(place, any -> new Day(only(date), name, new ArrayList<>()))
                        .events()
                        .add(event);
            }
        }
        List<Section> sections = new ArrayList<>();
        months.forEach((month, days) -> sections.add(new Section(month, List.copyOf(days.values()))));
        if (!years.isEmpty()) {
            sections.add(new Section(null, List.copyOf(years.values())));
        }
        return sections;
    }

    /** The day of an event, null where it is more than one. */
    private static @Nullable LocalDate only(EventDate date) {
        return date.precision() == EventDate.Precision.DAY
                        && (date.to() == null || date.to().equals(date.from()))
                ? date.from()
                : null;
    }
}

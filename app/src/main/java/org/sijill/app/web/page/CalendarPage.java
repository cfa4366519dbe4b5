package org.sijill.app.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sijill.app.inquiry.Agenda;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.EventRequest;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.web.page.CalendarView.Day;
import org.sijill.app.web.page.CalendarView.Month;
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
        Agenda agenda = desk.ask(store ->
                Agenda.of(request.filter(desk.names(), store.queries()), here.first("after"), EVENTS, store));
        Address first = here.without("after");
        String next = agenda.page().next();
        return new Page(
                "page/calendar",
                new CalendarView(
                        filters.of(shell, false),
                        agenda.from(),
                        request.from() != null,
                        agenda.all(),
                        months(shell, agenda.page().events()),
                        next == null ? null : here.with("after", next),
                        first.at("/api/v1/charts/calendar"),
                        first.at("/api/v1/calendar"),
                        first.with("status", "planned").toggled("status", "proposed").at("/feeds/events.atom")));
    }

    private static List<Month> months(Shell shell, List<MergedEvent> events) {
        Map<YearMonth, Map<LocalDate, Day>> days = new TreeMap<>();
        Map<YearMonth, Map<String, Day>> stretches = new TreeMap<>();
        for (MergedEvent event : events) {
            EventDate date = event.date();
            if (date == null || date.from() == null) {
                continue;
            }
            YearMonth month = YearMonth.from(date.from());
            String name = shell.date(date);
            if (date.precision() == EventDate.Precision.DAY) {
                days.computeIfAbsent(month, any -> new TreeMap<>())
                        .computeIfAbsent(date.from(), day -> new Day(day, name, new ArrayList<>()))
                        .events()
                        .add(event);
            } else {
                stretches
                        .computeIfAbsent(month, any -> new LinkedHashMap<>())
                        .computeIfAbsent(name, any -> new Day(null, name, new ArrayList<>()))
                        .events()
                        .add(event);
            }
        }
        Map<YearMonth, List<Day>> all = new TreeMap<>();
        days.forEach((month, some) -> all.put(month, new ArrayList<>(some.values())));
        stretches.forEach((month, some) ->
                all.computeIfAbsent(month, any -> new ArrayList<>()).addAll(some.values()));
        return all.entrySet().stream()
                .map(month -> new Month(month.getKey(), List.copyOf(month.getValue())))
                .toList();
    }
}

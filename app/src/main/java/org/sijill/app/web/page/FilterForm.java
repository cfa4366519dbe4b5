package org.sijill.app.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.EventRequest;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.inquiry.UnknownNameException;
import org.sijill.app.web.page.FilterView.Option;
import org.sijill.app.web.page.SearchView.Choice;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Shell;
import org.sijill.model.Act;
import org.sijill.model.Status;

/** Makes the form of a page's filters. What may be given more than once is added to what holds; the rest is written over. */
final class FilterForm {

    private static final List<String> REPEATED = List.of("between", "person", "act", "status", "topic");
    /** Set by links, not by the form. */
    private static final List<String> HIDDEN = List.of("confidence", "parent");

    private final Desk desk;

    FilterForm(Desk desk) {
        this.desk = desk;
    }

    /**
     * The form for where the reader is.
     *
     * @param own parameters of the page itself, which outlive all filters
     */
    FilterView of(Shell shell, boolean withStatus, String... own) {
        Address here = shell.here();
        Map<String, List<String>> mine = new LinkedHashMap<>();
        for (String name : own) {
            if (here.parameters().containsKey(name)) {
                mine.put(name, here.parameters().get(name));
            }
        }
        Map<String, List<String>> kept = new LinkedHashMap<>(mine);
        Stream.concat(REPEATED.stream(), HIDDEN.stream())
                .filter(name -> here.parameters().containsKey(name))
                .forEach(name -> kept.put(name, here.parameters().get(name)));
        return new FilterView(
                Address.of(here.path(), mine),
                chosen(shell, here.without("after")),
                kept,
                options(shell, "act", Arrays.stream(Act.values()).map(FilterForm::id)),
                options(shell, "status", Arrays.stream(Status.values()).map(FilterForm::id)),
                options(shell, "topic", desk.labels().ids("topic").stream()),
                withStatus);
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<Option> options(Shell shell, String kind, Stream<String> codes) {
        List<String> taken = new Parameters(shell.here().parameters()).parted(kind);
        Stream<Option> options =
                codes.filter(code -> !taken.contains(code)).map(code -> new Option(code, shell.label(kind, code)));
        // topics are many and know no order of their own
        return (kind.equals("topic") ? options.sorted(Comparator.comparing(Option::name)) : options).toList();
    }

    private List<Choice> chosen(Shell shell, Address first) {
        List<Choice> chosen = new ArrayList<>();
        for (String name : EventRequest.PARAMETERS) {
            for (String value : first.parameters().getOrDefault(name, List.of())) {
                chosen.add(
                        new Choice(named(shell, name, value), shell.language(), -1, true, first.toggled(name, value)));
            }
        }
        return chosen;
    }

    /** What a value says to a reader. */
    private String named(Shell shell, String name, String value) {
        return switch (name) {
            case "between" -> parties(shell, value);
            case "person" -> person(shell, value);
            case "act", "status", "topic" -> labels(shell, name, value);
            case "place" -> shell.t("filter.in", place(shell, value));
            case "from", "to" -> shell.t("filter." + name) + " " + shell.digits(value);
            case "sources", "confidence" -> shell.t("filter." + name + ".least", shell.digits(value));
            case "parent" -> shell.t("filter.parent");
            default -> shell.cut(value, 80);
        };
    }

    private static String labels(Shell shell, String kind, String values) {
        return String.join(
                shell.t("list.and"),
                new Parameters(Map.of(kind, List.of(values)))
                        .parted(kind).stream()
                                .map(code -> shell.label(kind, code))
                                .toList());
    }

    private String parties(Shell shell, String values) {
        return String.join(
                shell.t("list.and"),
                new Parameters(Map.of("between", List.of(values)))
                        .parted("between").stream()
                                .map(given -> party(shell, given))
                                .toList());
    }

    /** Names that nobody has stay as they are: the page itself tells that they are unknown. */
    private String party(Shell shell, String given) {
        try {
            return shell.party(desk.names().party(given));
        } catch (UnknownNameException e) {
            return given;
        }
    }

    private String place(Shell shell, String given) {
        return shell.party(desk.names().place(given));
    }

    private String person(Shell shell, String given) {
        return desk.ask(store -> store.queries().entity(given)).stream()
                .findFirst()
                .map(known -> shell.name(known.nameAr(), known.nameEn()))
                .orElse(given);
    }
}

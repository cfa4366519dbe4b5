package org.sijill.app.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.EventRequest;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.inquiry.RequestException;
import org.sijill.app.inquiry.UnknownNameException;
import org.sijill.app.web.page.FilterView.Fault;
import org.sijill.app.web.page.FilterView.Option;
import org.sijill.app.web.page.SearchView.Choice;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Shell;
import org.sijill.model.Act;
import org.sijill.model.Codes;
import org.sijill.model.Status;

/** Makes the form of a page's filters. What may be given more than once is added to what holds; the rest is written over. */
final class FilterForm {

    private static final List<String> REPEATED = List.of("between", "person", "act", "status", "topic");
    /** Set by links, not by the form. */
    private static final List<String> HIDDEN = List.of("parent");

    /** As many as are offered to choose from; others can be written. */
    private static final int PARTIES = 250;

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
        return of(shell, withStatus, "", "", own);
    }

    /**
     * The same for a request that cannot be read: what is at fault stands in its field again, and no longer among what holds.
     *
     * @param refused a {@link RequestException}, or an {@link UnknownNameException}, which comes of persons alone
     */
    FilterView refused(Shell shell, boolean withStatus, RuntimeException refused, String... own) {
        String message = String.valueOf(refused.getMessage());
        return refused instanceof RequestException request
                ? of(shell, withStatus, request.parameter(), message.substring(message.indexOf(' ') + 1), own)
                : of(shell, withStatus, "person", message, own);
    }

    /** @param wrong the parameter at fault; empty for none */
    private FilterView of(Shell shell, boolean withStatus, String wrong, String detail, String... own) {
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
        Fault fault = wrong.isEmpty() ? null : fault(wrong, detail, kept);
        return new FilterView(
                Address.of(here.path(), mine),
                chosen(shell, here.without("after")),
                kept,
                options(shell, "act", Arrays.stream(Act.values()).map(Codes::of)),
                options(shell, "status", Arrays.stream(Status.values()).map(Codes::of)),
                options(shell, "topic", desk.labels().ids("topic").stream()),
                parties(desk, shell),
                withStatus,
                fault);
    }

    /** Takes what cannot be read out of what the form hands on. */
    private Fault fault(String name, String detail, Map<String, List<String>> kept) {
        List<String> wrong = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (String value : new Parameters(kept).parted(name)) {
            (isKnown(name, value) ? right : wrong).add(value);
        }
        if (right.isEmpty()) {
            kept.remove(name);
        } else if (kept.containsKey(name)) {
            kept.put(name, right);
        }
        return new Fault(name, String.join(", ", wrong), detail);
    }

    private boolean isKnown(String name, String value) {
        return switch (name) {
            case "between" -> !party(value).isEmpty();
            case "person" -> desk.inquiry().knows(value);
            case "act" -> Arrays.stream(Act.values()).anyMatch(act -> act.id().equalsIgnoreCase(value));
            case "status" ->
                Arrays.stream(Status.values())
                        .anyMatch(status -> Codes.of(status).equalsIgnoreCase(value));
            default -> false;
        };
    }

    /** The code of a state or body; empty where nobody has that name. */
    private String party(String given) {
        try {
            return desk.names().party(given);
        } catch (UnknownNameException e) {
            return "";
        }
    }

    private static List<Option> options(Shell shell, String kind, Stream<String> codes) {
        List<String> taken = new Parameters(shell.here().parameters()).parted(kind);
        Stream<Option> options =
                codes.filter(code -> !taken.contains(code)).map(code -> new Option(code, shell.label(kind, code)));
        // topics are many and know no order of their own
        return (kind.equals("topic") ? options.sorted(Comparator.comparing(Option::name)) : options).toList();
    }

    /** The states and bodies of the record, in the most events first. */
    static List<Option> parties(Desk desk, Shell shell) {
        return desk.inquiry().parties(null).stream()
                .limit(PARTIES)
                .map(party -> new Option(party.value(), shell.party(party.value())))
                .toList();
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
        String code = party(given);
        return code.isEmpty() ? given : shell.party(code);
    }

    private String place(Shell shell, String given) {
        return shell.party(desk.names().place(given));
    }

    private String person(Shell shell, String given) {
        return desk.inquiry()
                .known(given)
                .map(known -> shell.name(known.nameAr(), known.nameEn()))
                .orElse(given);
    }
}

package org.sijill.app.web.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.EventRequest;
import org.sijill.app.inquiry.Network;
import org.sijill.app.inquiry.Network.Who;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.store.Surveys;
import org.sijill.app.web.view.Address;
import org.sijill.model.Codes;

/**
 * A network as it is asked for in an address, the same for the page and for its drawing.
 *
 * @param pairs how many are shown at most, the strongest
 * @param held the list of events that the links count, before two members are asked for
 */
public record Contacts(Who who, int pairs, Network network, Address held) {

    /** How many pairs can be chosen; the second is the usual one. */
    public static final List<Integer> SIZES = List.of(30, 60, 120, 250);

    /** The parameters that a network has beside those of its events. */
    public static final List<String> PARAMETERS = List.of("of", "pairs");

    private static final int MOST = 1_000;

    /** What an address asks for: {@code of=persons} or {@code of=states}, {@code pairs}, and the filters of events. */
    public static Contacts of(Parameters given, Desk desk) {
        EventRequest request = EventRequest.of(given, desk.names());
        Who who = given.constant("of", Of.PERSONS) == Of.STATES ? Who.PARTIES : Who.PERSONS;
        int pairs = given.number("pairs", 1, MOST, SIZES.get(1));
        Network network = desk.inquiry().network(desk.inquiry().filter(request), who, pairs);
        return new Contacts(who, pairs, network, held(request));
    }

    /** As addresses name it. */
    private enum Of {
        PERSONS,
        STATES
    }

    /** Only what took place counts as a contact, and only acts at which one meets another. */
    private static Address held(EventRequest request) {
        Map<String, List<String>> kept = new LinkedHashMap<>(request.parameters());
        kept.put("act", both(request.acts(), Surveys.MET));
        kept.put("status", both(request.statuses(), Surveys.HELD));
        return Address.of("/events", kept);
    }

    private static <E extends Enum<E>> List<String> both(Set<E> asked, Set<E> counted) {
        Collection<E> left = asked.isEmpty()
                ? counted
                : asked.stream().filter(counted::contains).toList();
        return left.stream().map(Codes::of).sorted().toList();
    }

    /** The events of two members. */
    public Address events(String one, String other) {
        return with(with(held, one), other);
    }

    private Address with(Address events, String member) {
        String parameter = who == Who.PERSONS ? "person" : "between";
        return events.has(parameter, member) ? events : events.toggled(parameter, member);
    }

    /** Where one member is read about. */
    public Address member(String id) {
        return who == Who.PERSONS ? Address.of("/entities/" + Address.encoded(id)) : with(held, id);
    }
}

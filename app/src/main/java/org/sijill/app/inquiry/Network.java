package org.sijill.app.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Surveys;
import org.sijill.app.store.Surveys.Link;
import org.sijill.app.store.Surveys.Taker;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.UsualNames;
import org.sijill.model.Name;

/**
 * Who meets whom.
 *
 * @param nodes all that a link has, those of the most links' events first
 * @param links the strongest first
 */
public record Network(List<Node> nodes, List<Link> links) {

    /** Who is shown. */
    public enum Who {
        PERSONS,
        PARTIES
    }

    /**
     * @param id entity of a person, code of a state or body
     * @param kind {@code person} or {@code party}
     * @param country of a person
     * @param events sum of the events of its links
     */
    public record Node(
            String id,
            String kind,
            String nameAr,
            @Nullable String nameEn,
            @Nullable String country,
            int events) {}

    /** @param most how many links, the strongest */
    public static Network of(EventFilter filter, Who who, int most, Surveys surveys, Lexicon lexicon) {
        List<Link> links = who == Who.PERSONS ? surveys.persons(filter, most) : surveys.parties(filter, most);
        Map<String, Integer> events = new LinkedHashMap<>();
        for (Link link : links) {
            events.merge(link.one(), link.events(), Integer::sum);
            events.merge(link.other(), link.events(), Integer::sum);
        }
        List<Node> nodes = new ArrayList<>(
                who == Who.PERSONS ? persons(events, surveys) : parties(events, new UsualNames(lexicon.gazetteer())));
        nodes.sort(Comparator.comparingInt(Node::events).reversed().thenComparing(Node::id));
        return new Network(List.copyOf(nodes), List.copyOf(links));
    }

    private static List<Node> persons(Map<String, Integer> events, Surveys surveys) {
        List<Node> nodes = new ArrayList<>();
        for (Taker one : surveys.takers(events.keySet())) {
            nodes.add(new Node(
                    one.entity(),
                    "person",
                    one.nameAr(),
                    one.nameEn(),
                    one.country(),
                    events.getOrDefault(one.entity(), 0)));
        }
        return nodes;
    }

    private static List<Node> parties(Map<String, Integer> events, UsualNames usual) {
        List<Node> nodes = new ArrayList<>();
        events.forEach((code, count) -> {
            Name name = usual.party(code);
            nodes.add(new Node(
                    code, "party", name == null ? code : name.ar(), name == null ? null : name.en(), null, count));
        });
        return nodes;
    }
}

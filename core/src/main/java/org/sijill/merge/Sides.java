package org.sijill.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sijill.model.Kind;
import org.sijill.model.Role;

/** Who stands where in a telling. */
final class Sides {

    private Sides() {}

    static Map<String, List<Player>> mutual(Telling telling) {
        return telling.players().stream().collect(Collectors.groupingBy(Player::party));
    }

    static Map<String, List<Player>> directed(Telling telling) {
        return telling.players().stream()
                .collect(Collectors.groupingBy(player -> player.role() + " " + player.party()));
    }

    static Map<String, List<Player>> actors(Telling telling) {
        return telling.players().stream()
                .filter(player -> player.role() != Role.RECIPIENT)
                .collect(Collectors.groupingBy(Player::party));
    }

    /** Persons where any are told, beside what stands for the gathering itself. */
    static Map<String, List<Player>> attendees(Telling telling) {
        boolean persons = telling.players().stream().anyMatch(Player::isPerson);
        return telling.players().stream()
                .filter(player -> player.role() != Role.RECIPIENT && (!persons || player.isPerson()))
                .collect(Collectors.groupingBy(Player::party));
    }

    /** The parties that receive, and the country where it is. */
    static Set<String> hosts(Telling telling) {
        Set<String> hosts = new HashSet<>(2);
        for (Player player : telling.players()) {
            if (player.role() == Role.RECIPIENT || (telling.family() == Family.ATTEND && !player.isPerson())) {
                hosts.add(player.party());
            }
        }
        String country = telling.place().country();
        if (country != null && (hosts.isEmpty() || telling.family() == Family.ATTEND)) {
            hosts.add(country);
        }
        return hosts;
    }

    static Set<String> forums(Telling telling) {
        return telling.players().stream()
                .filter(player -> player.kind() == Kind.FORUM || player.kind() == Kind.ORGANIZATION)
                .map(Player::party)
                .collect(Collectors.toSet());
    }
}

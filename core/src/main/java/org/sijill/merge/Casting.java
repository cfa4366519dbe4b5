package org.sijill.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.NameMatch;
import org.sijill.model.Kind;
import org.sijill.model.MergedEvent.Party;
import org.sijill.model.Name;
import org.sijill.model.Office;
import org.sijill.model.Role;

/**
 * The participants of a merged event: the players of all tellings, each real one once. A side is told by its persons where enough
 * reports name one, else by its state; what a single one of many reports adds is left out.
 */
final class Casting {

    /** Share of the reports that must tell a further participant. */
    private static final double ENOUGH = 1.0 / 3;

    private final Likeness likeness;
    private final PersonIds ids;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Double> total = new HashMap<>();
    private Family.Shape shape = Family.Shape.MUTUAL;

    private Casting(Likeness likeness, PersonIds ids) {
        this.likeness = likeness;
        this.ids = ids;
    }

    /** The participants of a cluster, actors first, then as the reports tell them oftenest. */
    static List<Party> of(List<Reported> cluster, Likeness likeness, PersonIds ids) {
        Casting casting = new Casting(likeness, ids);
        casting.shape = cluster.getFirst().telling().family().shape();
        for (Reported reported : cluster) {
            casting.total.merge(reported.group(), reported.weight(), Math::max);
            reported.telling().players().forEach(player -> casting.add(player, reported));
        }
        return casting.parties();
    }

    /** One real participant. */
    private static final class Group {
        final List<Player> players = new ArrayList<>();
        final Votes<Boolean> told = new Votes<>();
        final Votes<Role> roles = new Votes<>();
        final Votes<Office> offices = new Votes<>();
        final Votes<Name> names = new Votes<>();

        double weight() {
            return told.weight(true);
        }

        Player first() {
            return players.getFirst();
        }

        Role role() {
            Role role = roles.best();
            return role == null ? first().role() : role;
        }

        /** The fullest of the names that are told often. */
        Name name() {
            double loudest =
                    names.ranked().isEmpty() ? 0 : names.weight(names.ranked().getFirst());
            return names.ranked().stream()
                    .filter(name -> names.weight(name) >= loudest * ENOUGH)
                    .max(Comparator.comparingInt(
                            (Name name) -> NameMatch.words(name.ar()).size()))
                    .orElse(first().name());
        }
    }

    private void add(Player player, Reported reported) {
        Group group = groups.stream()
                .filter(known -> known.players.stream().anyMatch(one -> isOne(one, player)))
                .findFirst()
                .orElse(null);
        if (group == null) {
            group = new Group();
            groups.add(group);
        }
        group.players.add(player);
        group.told.add(true, reported);
        group.roles.add(player.role(), reported);
        group.offices.add(player.office() == Office.NONE ? null : player.office(), reported);
        group.names.add(player.named() ? player.name() : null, reported);
    }

    private boolean isOne(Player a, Player b) {
        return a.party().equals(b.party())
                && a.isPerson() == b.isPerson()
                && (a.isWhole() == b.isWhole())
                && likeness.same(a, b) > 0;
    }

    private List<Party> parties() {
        double all = total.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, List<Group>> sides = new LinkedHashMap<>();
        groups.sort(Comparator.comparingDouble(Group::weight).reversed());
        for (Group group : groups) {
            sides.computeIfAbsent(side(group), party -> new ArrayList<>(1)).add(group);
        }
        List<Group> cast = new ArrayList<>();
        int side = 0;
        for (List<Group> members : sides.values()) {
            double weight = members.stream().mapToDouble(Group::weight).max().orElse(0);
            if (side++ < 2 || weight >= all * ENOUGH) {
                cast.addAll(members(members, all));
            }
        }
        if (shape == Family.Shape.GATHERING && cast.stream().anyMatch(Casting::isForum)) {
            cast.removeIf(group -> group.first().kind() == Kind.COUNTRY && group.role() == Role.PARTICIPANT);
        }
        cast.sort(Comparator.comparing(group -> group.role() == Role.RECIPIENT));
        return cast.stream().map(this::party).toList();
    }

    /** The gathering itself; where it is told, its host is not one of two parties. */
    private static boolean isForum(Group group) {
        return !group.first().isPerson() && group.first().organization() != null;
    }

    private String side(Group group) {
        return shape == Family.Shape.JOURNEY
                ? (group.role() == Role.RECIPIENT) + group.first().party()
                : group.first().party();
    }

    /** Who of one side is told. */
    private List<Group> members(List<Group> members, double all) {
        boolean hosts = shape == Family.Shape.JOURNEY && members.getFirst().role() == Role.RECIPIENT;
        List<Group> wholes =
                members.stream().filter(group -> group.first().isWhole()).toList();
        if (hosts && !wholes.isEmpty()) {
            return wholes.subList(0, 1);
        }
        List<Group> persons =
                members.stream().filter(group -> group.first().isPerson()).toList();
        List<Group> often =
                persons.stream().filter(group -> group.weight() >= all * ENOUGH).toList();
        if (!often.isEmpty()) {
            return often;
        }
        return persons.isEmpty() ? members.subList(0, 1) : persons.subList(0, 1);
    }

    private Party party(Group group) {
        Player first = group.first();
        Office office = group.offices.best();
        return new Party(
                entity(group),
                first.kind(),
                group.name(),
                first.country(),
                first.organization(),
                office == null ? Office.NONE : office,
                group.role());
    }

    private String entity(Group group) {
        @Nullable
        String known = group.players.stream()
                .map(ids::of)
                .filter(id -> id.startsWith("Q") || id.startsWith("leaders:"))
                .findFirst()
                .orElse(null);
        return known == null ? ids.of(group.first()) : known;
    }
}

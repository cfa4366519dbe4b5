package org.sijill.app.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.Network;
import org.sijill.app.inquiry.Network.Node;
import org.sijill.app.inquiry.Network.Who;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.store.Surveys.Link;
import org.sijill.app.web.page.NetworkView.Member;
import org.sijill.app.web.page.NetworkView.Pair;
import org.sijill.app.web.page.SearchView.Choice;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Shell;
import org.sijill.model.Name;

/** The persons or states that met most often. */
public final class NetworkPage implements Page.Maker {

    private final Desk desk;
    private final FilterForm filters;

    public NetworkPage(Desk desk) {
        this.desk = desk;
        this.filters = new FilterForm(desk);
    }

    @Override
    public Page make(Visit visit) {
        Shell shell = visit.shell();
        Address here = visit.here();
        Contacts contacts = Contacts.of(new Parameters(here.parameters()), desk);
        Network network = contacts.network();
        return new Page(
                "page/network",
                new NetworkView(
                        filters.of(shell, false, Contacts.PARAMETERS.toArray(String[]::new)),
                        List.of(
                                who(shell, contacts, Who.PERSONS, null, "persons"),
                                who(shell, contacts, Who.PARTIES, "states", "states")),
                        sizes(shell, contacts),
                        contacts.who() == Who.PERSONS,
                        pairs(shell, contacts),
                        network.nodes().size(),
                        here.at("/api/v1/charts/network"),
                        here.at("/api/v1/network"),
                        contacts.held().at("/feeds/events.atom")));
    }

    private static Choice who(Shell shell, Contacts contacts, Who who, @Nullable String value, String words) {
        return new Choice(
                shell.t("network." + words),
                shell.language(),
                -1,
                contacts.who() == who,
                shell.here().with("of", value));
    }

    private static List<Choice> sizes(Shell shell, Contacts contacts) {
        List<Choice> sizes = new ArrayList<>();
        for (int size : Contacts.SIZES) {
            sizes.add(new Choice(
                    shell.number(size),
                    shell.language(),
                    -1,
                    size == contacts.pairs(),
                    shell.here().with("pairs", String.valueOf(size))));
        }
        return sizes;
    }

    private static List<Pair> pairs(Shell shell, Contacts contacts) {
        Map<String, Node> nodes = new HashMap<>();
        contacts.network().nodes().forEach(node -> nodes.put(node.id(), node));
        List<Pair> pairs = new ArrayList<>();
        for (Link link : contacts.network().links()) {
            Node one = nodes.get(link.one());
            Node other = nodes.get(link.other());
            if (one != null && other != null) {
                pairs.add(new Pair(
                        member(shell, contacts, one),
                        member(shell, contacts, other),
                        link.events(),
                        contacts.events(link.one(), link.other()),
                        contacts.who() == Who.PARTIES ? shell.dyad(link.one(), link.other()) : null));
            }
        }
        return pairs;
    }

    private static Member member(Shell shell, Contacts contacts, Node node) {
        return new Member(
                new Name(node.nameAr(), node.nameEn()),
                node.country() == null ? "" : shell.party(node.country()),
                contacts.member(node.id()).toString());
    }
}

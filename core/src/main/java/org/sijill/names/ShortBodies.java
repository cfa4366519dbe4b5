package org.sijill.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense.Organization;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;
import org.sijill.text.Letters;

/** Finds what an article calls an organisation after its full name was told: «الاتحاد», «الحلف», «التحالف», «الحركة». */
final class ShortBodies {

    /** Nouns that a country's own bodies are called by as often: a university, a city council. */
    private static final Set<String> AT_HOME_TOO = Set.of("الجامعه", "المجلس", "اللجنه", "المحكمه", "البنك");

    private final LexedText text;
    private final boolean[] taken;
    /** The head noun of an organisation's name, with article, to the organisations told so and where. */
    private final Map<String, TreeMap<Integer, Organization>> byHead = new HashMap<>();

    private int first = Integer.MAX_VALUE;

    private final List<Draft> drafts;

    ShortBodies(LexedText text, List<Draft> drafts, Gazetteer gazetteer) {
        this.text = text;
        this.drafts = drafts;
        this.taken = new boolean[text.size()];
        for (Draft draft : drafts) {
            for (int i = draft.from; i < draft.to; i++) {
                taken[i] = true;
            }
            Organization organization = draft.organization == null ? null : gazetteer.organization(draft.organization);
            if (organization != null) {
                learn(head(organization), draft, organization);
                learn(headHere(draft), draft, organization);
            }
        }
    }

    private void learn(@Nullable String head, Draft draft, Organization organization) {
        if (head != null) {
            byHead.computeIfAbsent(head, h -> new TreeMap<>()).put(draft.from, organization);
            first = Math.min(first, draft.from);
        }
    }

    /** «حركة» in «حركة حماس», which the name of the lexicon does without. */
    private @Nullable String headHere(Draft draft) {
        Reading reading = draft.kind == Kind.PERSON || draft.to - draft.from < 2 ? null : text.content(draft.from);
        boolean noun = reading != null && !reading.definite() && reading.word().is(WordClass.NOUN);
        return reading == null || !noun || reading.word().form().startsWith("ال")
                ? null
                : "ال" + reading.word().form();
    }

    private static @Nullable String head(Organization organization) {
        String folded = Letters.fold(organization.ar());
        int blank = folded.indexOf(' ');
        if (blank < 0) {
            return null;
        }
        String head = folded.substring(0, blank);
        return head.startsWith("ال") ? head : "ال" + head;
    }

    List<Draft> find() {
        drafts.forEach(this::employ);
        List<Draft> found = new ArrayList<>();
        for (int at = first; !byHead.isEmpty() && at < text.size(); at++) {
            TreeMap<Integer, Organization> told = taken[at] || goesOn(at + 1) ? null : byHead.get(noun(at));
            if (told != null) {
                Map.Entry<Integer, Organization> last = told.floorEntry(at);
                found.add(draft(at, last == null ? told.firstEntry().getValue() : last.getValue()));
            }
        }
        return found;
    }

    /** «رئيس الوكالة», «المتحدث باسم الحركة»: who is named as an officer of a body told before serves it. */
    private void employ(Draft officer) {
        if (officer.office == null || !officer.hasName() || officer.hasParty() || !officer.leaders.isEmpty()) {
            return;
        }
        for (int at = officer.from + 1; at < officer.to; at++) {
            boolean name = officer.nameFrom <= at && at < officer.nameTo;
            TreeMap<Integer, Organization> told = name ? null : byHead.get(noun(at));
            Map.Entry<Integer, Organization> last = told == null ? null : told.floorEntry(at);
            if (last != null && employs(last.getValue(), at)) {
                officer.organization = last.getValue().code();
                return;
            }
        }
    }

    /** Whether it is an international body whose noun nobody uses for one at home, and an adjective behind the noun is of its name. */
    private boolean employs(Organization organization, int at) {
        boolean named = !goesOn(at + 1) || Letters.fold(organization.ar()).contains(' ' + text.folded(at + 1));
        return named
                && organization.kind() == Kind.ORGANIZATION
                && organization.country().isEmpty()
                && !AT_HOME_TOO.contains(noun(at));
    }

    /** The noun with article at a token, what is attached before it taken off. */
    private String noun(int at) {
        String folded = text.folded(at);
        if (folded.startsWith("ال") || text.readings(at).length == 0) {
            return folded;
        }
        Reading reading = text.readings(at)[0];
        String form = reading.word().form();
        return reading.definite() ? "ال" + form : form;
    }

    /** An adjective behind the noun tells of another: «الاتحاد الروسي», «المجلس العسكري». */
    private boolean goesOn(int next) {
        return next < text.size()
                && text.token(next).isWord()
                && text.folded(next).startsWith("ال")
                && !taken[next]
                && text.content(next) != null
                && text.is(next, WordClass.ADJECTIVE);
    }

    private static Draft draft(int at, Organization organization) {
        Draft draft = new Draft(at);
        draft.to = at + 1;
        draft.kind = organization.kind();
        draft.belongTo(organization);
        draft.key = organization.code();
        draft.ar = organization.ar();
        draft.en = organization.en();
        draft.office = Office.NONE;
        draft.rule = "names:short-body";
        return draft;
    }
}

package org.sijill.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense.Organization;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;
import org.sijill.text.Letters;

/** Finds what an article calls an organisation after its full name was told: «الاتحاد», «الحلف», «التحالف», «الحركة». */
final class ShortBodies {

    private final LexedText text;
    private final boolean[] taken;
    /** The head noun of an organisation's name, with article, to the organisation. */
    private final Map<String, Organization> byHead = new HashMap<>();

    private int first = Integer.MAX_VALUE;

    ShortBodies(LexedText text, List<Draft> drafts, Gazetteer gazetteer) {
        this.text = text;
        this.taken = new boolean[text.size()];
        for (Draft draft : drafts) {
            for (int i = draft.from; i < draft.to; i++) {
                taken[i] = true;
            }
            Organization organization = draft.organization == null ? null : gazetteer.organization(draft.organization);
            String head = organization == null ? null : head(organization);
            if (organization != null && head != null) {
                byHead.putIfAbsent(head, organization);
                first = Math.min(first, draft.from);
            }
        }
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
        List<Draft> found = new ArrayList<>();
        for (int at = first; !byHead.isEmpty() && at < text.size(); at++) {
            Organization organization = taken[at] || goesOn(at + 1) ? null : byHead.get(noun(at));
            if (organization != null) {
                found.add(draft(at, organization));
            }
        }
        return found;
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
                && text.is(next, org.sijill.lexicon.WordClass.ADJECTIVE);
    }

    private static Draft draft(int at, Organization organization) {
        Draft draft = new Draft(at);
        draft.to = at + 1;
        draft.kind = organization.kind();
        draft.organization = organization.code();
        draft.key = organization.code();
        draft.ar = organization.ar();
        draft.en = organization.en();
        draft.office = Office.NONE;
        draft.rule = "names:short-body";
        return draft;
    }
}

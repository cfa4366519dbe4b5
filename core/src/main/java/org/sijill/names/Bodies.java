package org.sijill.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense.Body;
import org.sijill.lexicon.Sense.Country;
import org.sijill.lexicon.Sense.Nisba;
import org.sijill.lexicon.Sense.Organization;
import org.sijill.lexicon.Sense.Place;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Kind;
import org.sijill.model.Office;
import org.sijill.reading.LexedText;

/** Reads a body with the state that it acts for: «وزارة الخارجية الإيطالية», «الحكومة السورية», «سفارة مصر». */
final class Bodies {

    private static final int OWNER = Phrase.PARTY | Phrase.PLACE;

    /** Kinds of bodies that a definite noun alone may point back to. */
    private static final Set<String> POINTING = Set.of(
            "bodies:ministry",
            "bodies:presidency",
            "bodies:government",
            "bodies:parliament",
            "bodies:army",
            "bodies:embassy",
            "bodies:press-office",
            "bodies:religious-administration",
            "bodies:authorities",
            "bodies:regime",
            "bodies:delegation");

    private final LexedText text;
    private final Phrases phrases;
    /** The state that the paper is at home in, or null. */
    private final @Nullable String home;

    private final Map<String, Draft> last = new HashMap<>();

    Bodies(LexedText text, Phrases phrases, @Nullable String home) {
        this.text = text;
        this.phrases = phrases;
        this.home = home;
    }

    /** The body that begins at a token; null where there is none or nothing tells whose it is. */
    @Nullable
    Draft read(int at) {
        Phrase phrase = phrases.longest(at, Phrase.BODY);
        Body body = phrase == null ? null : phrase.sense(Body.class);
        if (phrase == null || body == null || phrase.reading().word().is(WordClass.PREPOSITION) || isVenue(phrase)) {
            return null;
        }
        Phrase state = phrases.longest(at, Phrase.COUNTRY);
        if (state != null && state.length() > phrase.length()) {
            return null; // «جمهورية تركمانستان» is the state's own name
        }
        Draft draft = new Draft(at);
        draft.kind = Kind.ORGANIZATION;
        // A ministry speaks for its minister and holds no office; officials told together do.
        draft.office = body.office() == Office.OFFICIAL ? Office.OFFICIAL : Office.NONE;
        draft.rule = body.id();
        draft.to = phrase.to();
        draft.gender = phrase.reading().word().form().endsWith("ه") ? Gender.FEMININE : draft.gender;
        draft.definite =
                phrase.reading().definite() || text.folded(phrase.to() - 1).startsWith("ال");
        if (!body.country().isEmpty()) {
            draft.country = body.country();
        }
        if (!phrase.owned()) {
            owner(draft);
            if (!draft.hasParty() && phrase.length() > 1) {
                served(draft);
            }
            if (!draft.hasParty() && draft.definite) {
                toldBefore(draft);
            }
            if (!draft.hasParty() && isMinistry(phrase, draft)) {
                draft.country = home;
            }
        }
        if (draft.hasParty()) {
            last.put(kindOf(draft.rule), draft);
        }
        return draft.hasParty() ? draft : null;
    }

    /** «في البيت الأبيض»: a body that is a building too, where people are and do not act. */
    private boolean isVenue(Phrase phrase) {
        boolean within = phrase.from() > 0 && phrase.bare() && Things.WITHIN.contains(text.folded(phrase.from() - 1));
        return within && phrase.is(Phrase.PLACE);
    }

    /** «المكتب الصحفي لرئيس طاجيكستان», «الإدارة الدينية لمسلمي جورجيا»: a name of several words whose owner ل governs. */
    private void served(Draft draft) {
        int at = draft.to;
        Reading[] readings = at + 1 < text.size() ? text.readings(at) : new Reading[0];
        Phrase state =
                readings.length > 0 && readings[0].preposition() == 'ل' ? phrases.bare(at + 1, Phrase.PARTY) : null;
        if (state != null && state.reading().preposition() == 0) {
            take(draft, state);
            draft.to = state.to();
        }
    }

    /** «الوزارة», «الحكومة», «البرلمان»: the body of that kind that the article named last. */
    private void toldBefore(Draft draft) {
        Draft before = POINTING.contains(kindOf(draft.rule)) ? last.get(kindOf(draft.rule)) : null;
        if (before != null) {
            draft.country = before.country;
            draft.organization = before.organization;
            draft.rule = before.rule;
            draft.office = before.office;
        }
    }

    /** «استدعت وزارة الخارجية أمس السفير»: a ministry named whole, and no other state's before it, is that of the paper's own. */
    private boolean isMinistry(Phrase phrase, Draft draft) {
        return kindOf(draft.rule).equals("bodies:ministry")
                && phrase.length() > 1
                && text.folded(phrase.to() - 1).startsWith("ال");
    }

    private static String kindOf(String rule) {
        return rule.endsWith("ministry") ? "bodies:ministry" : rule;
    }

    private void owner(Draft draft) {
        int at = draft.to;
        for (int skipped = 0; skipped < 4 && at < text.size(); skipped++, at++) {
            Nisba nisba = nisba(at);
            if (nisba != null) {
                draft.country = nisba.country().isEmpty() ? draft.country : nisba.country();
                draft.organization = nisba.organization().isEmpty() ? draft.organization : nisba.organization();
                draft.to = phrases.afterNisba(at);
                return;
            }
            Phrase owner = phrases.longest(at, OWNER);
            if (owner != null && !draft.hasParty() && owns(draft, owner, skipped)) {
                take(draft, owner);
                draft.to = owner.to();
                nisbaAfterPlace(draft);
                return;
            }
            if (!plainAdjective(at) && !linksOwner(draft, at, skipped)) {
                return;
            }
        }
    }

    private boolean owns(Draft draft, Phrase owner, int skipped) {
        boolean afterPreposition = owner.from() > draft.to && text.is(owner.from() - 1, WordClass.PREPOSITION);
        boolean attached = owner.reading().preposition() == 'ب' && skipped == 0;
        return owner.reading().conjunction() == 0
                && (afterPreposition || attached || (owner.reading().preposition() == 0 && !draft.definite));
    }

    private static void take(Draft draft, Phrase owner) {
        Country country = owner.sense(Country.class);
        Organization organization = owner.sense(Organization.class);
        Place place = owner.sense(Place.class);
        if (country != null) {
            draft.country = country.code();
        } else if (organization != null) {
            draft.belongTo(organization);
        } else if (place != null) {
            draft.country = place.country().isEmpty() ? null : place.country();
        }
    }

    /** «مجلس محافظة الأنبار العراقية»: the nisba behind the place belongs to the body's name too. */
    private void nisbaAfterPlace(Draft draft) {
        Nisba nisba = nisba(draft.to);
        if (nisba != null && nisba.country().equals(draft.country)) {
            draft.to = phrases.afterNisba(draft.to);
        }
    }

    /** «مسؤول في البيت الأبيض», «مراقبون من الأمم المتحدة»: one preposition may stand before the owner. */
    private boolean linksOwner(Draft draft, int at, int skipped) {
        String folded = text.folded(at);
        boolean crowd = draft.rule.startsWith("bodies:generic-") && draft.office != Office.OFFICIAL;
        boolean link = (folded.equals("في") && !crowd) || folded.equals("من") || folded.equals("لدي");
        return link && skipped < 2 && phrases.longest(at + 1, Phrase.PARTY) != null && !draft.hasParty();
    }

    /** «القوات المسلحة المصرية»: one definite adjective may stand before the nisba. */
    private boolean plainAdjective(int at) {
        return text.token(at).isWord()
                && text.folded(at).startsWith("ال")
                && !text.is(at, WordClass.PREPOSITION)
                && !text.is(at, WordClass.TIME)
                && !text.is(at, WordClass.RELATIVE)
                && phrases.longest(at, ~(Phrase.NISBA | Phrase.CAUTION)) == null;
    }

    private @Nullable Nisba nisba(int at) {
        Phrase phrase = phrases.bare(at, Phrase.NISBA);
        return phrase == null ? null : phrase.sense(Nisba.class);
    }
}

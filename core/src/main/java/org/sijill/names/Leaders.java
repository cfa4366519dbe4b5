package org.sijill.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.NameMatch;
import org.sijill.lexicon.Sense.Officeholder;
import org.sijill.lexicon.Sense.Organization;
import org.sijill.lexicon.Sense.Tenure;
import org.sijill.model.Codes;
import org.sijill.model.Office;

/** Finds the lexicon's leader behind a name or an office, on the article's day. */
final class Leaders {

    /** Years before the first office from which on somebody may be named already. */
    private static final int AHEAD = 8;

    /** Years after which an office that the words still give is told of the past. */
    private static final int PAST = 2;

    private final Gazetteer gazetteer;
    private final NameMatch match;
    private final @Nullable LocalDate day;

    Leaders(Gazetteer gazetteer, NameMatch match, @Nullable LocalDate day) {
        this.gazetteer = gazetteer;
        this.match = match;
        this.day = day;
    }

    NameMatch match() {
        return match;
    }

    /** The leader that a named mention means; null where none or more than one fits. */
    @Nullable
    Officeholder named(Draft draft, List<String> words) {
        List<Officeholder> fitting = new ArrayList<>();
        for (Officeholder candidate : draft.leaders.isEmpty() ? candidates(draft, words) : draft.leaders) {
            if (fits(candidate, draft)) {
                fitting.add(candidate);
            }
        }
        if (fitting.size() > 1) {
            List<Officeholder> serving =
                    fitting.stream().filter(c -> serves(c, draft)).toList();
            fitting = serving.isEmpty() ? fitting : serving;
        }
        return fitting.size() == 1 || sameName(fitting) ? fitting.get(0) : null;
    }

    /** One person may stand in the lexicon under two keys; the first is taken. */
    private static boolean sameName(List<Officeholder> holders) {
        return !holders.isEmpty()
                && holders.stream()
                        .allMatch(holder -> holder.en().equals(holders.get(0).en()));
    }

    /** Leaders in whose name every word of the mention stands, as it is written there or, where nobody's is, otherwise spelt. */
    private List<Officeholder> candidates(Draft draft, List<String> words) {
        List<Officeholder> found = new ArrayList<>();
        if (words.isEmpty()) {
            return found;
        }
        String last = words.get(words.size() - 1);
        enter(gazetteer.withNameWord(last), draft, words, true, found);
        if (found.isEmpty() && mayBeOtherwiseSpelt(draft, words)) {
            for (List<String> like : gazetteer.nameWordsLike(last)) {
                for (String word : like) {
                    if (match.sameWord(last, word)) {
                        enter(gazetteer.withNameWord(word), draft, words, false, found);
                    }
                }
            }
        }
        return found;
    }

    private void enter(
            List<Officeholder> holders, Draft draft, List<String> words, boolean asWritten, List<Officeholder> found) {
        for (Officeholder holder : holders) {
            List<String> full = NameMatch.words(holder.ar());
            if (match.contained(words, full)
                    && !match.beginsOtherwise(words, full)
                    && enough(holder, draft, words, full, asWritten)
                    && !found.contains(holder)) {
                found.add(holder);
            }
        }
    }

    /** Whether another spelling could be enough at all; most mentions end here. */
    private boolean mayBeOtherwiseSpelt(Draft draft, List<String> words) {
        return words.size() == 1
                ? draft.office != null
                : draft.office != null || draft.hasParty() || !match.isArabic(words.get(0));
    }

    /**
     * Whether a mention tells enough to be this leader. One word alone needs a title, unless it is a family's name as it is written in
     * the lexicon. Where others may be called the same, as with Arabic names of which a part is missing or otherwise spelt, role or
     * state must speak for it.
     */
    private boolean enough(Officeholder holder, Draft draft, List<String> words, List<String> full, boolean asWritten) {
        String last = words.get(words.size() - 1);
        boolean family = !full.isEmpty() && match.sameWord(last, full.get(full.size() - 1));
        if (!asWritten && !family) {
            return false;
        }
        if (draft.office != null && serves(holder, draft)) {
            return true;
        }
        if (words.size() == 1) {
            return asWritten && family;
        }
        boolean rare = asWritten && family && (words.size() == full.size() || !match.isGiven(last));
        return rare || draft.hasParty() || !match.isArabic(words.get(0));
    }

    private boolean fits(Officeholder holder, Draft draft) {
        if (unborn(holder)) {
            return false;
        }
        if (draft.country == null && draft.organization == null) {
            return !draft.leaders.isEmpty() || draft.office == null || serves(holder, draft);
        }
        String ofParty = partyCountry(draft);
        return holder.tenures().stream()
                .anyMatch(t -> t.code().equals(draft.country)
                        || t.code().equals(draft.organization)
                        || t.code().equals(ofParty));
    }

    /** The state that a party or group belongs to: a politician of the Freedom and Justice Party is Egypt's. */
    private @Nullable String partyCountry(Draft draft) {
        Organization organization = draft.organization == null ? null : gazetteer.organization(draft.organization);
        return organization == null || organization.country().isEmpty() ? null : organization.country();
    }

    /** Whether somebody comes to office only years after the article: another of the same name is meant. */
    private boolean unborn(Officeholder holder) {
        return day != null
                && !holder.tenures().isEmpty()
                && holder.tenures().stream()
                        .allMatch(t ->
                                t.from() != null && t.from().minusYears(AHEAD).isAfter(day));
    }

    private boolean serves(Officeholder holder, Draft draft) {
        return holder.at(day).stream()
                .anyMatch(t -> (draft.office == null || t.office() == draft.office)
                        && (draft.country == null || t.code().equals(draft.country)));
    }

    /** The one known holder of an office on the day, if one holds it at a time: «الرئيس الروسي» without a name. */
    @Nullable
    Officeholder holder(Office office, @Nullable String code) {
        if (code == null || day == null || Offices.shared(office)) {
            return null;
        }
        List<Officeholder> serving = gazetteer.inOffice(Codes.of(office) + "@" + code).stream()
                .filter(h -> h.at(day).stream()
                        .anyMatch(t -> t.office() == office && t.code().equals(code)))
                .distinct()
                .toList();
        return serving.size() == 1 ? serving.get(0) : null;
    }

    /** Whether somebody held an office before the day and holds it no more. */
    boolean formerly(Officeholder holder, Office office, @Nullable String code) {
        return holder.tenures().stream()
                .anyMatch(t -> t.office() == office
                        && t.code().equals(code)
                        && t.to() != null
                        && (day == null || t.to().isBefore(day)));
    }

    /** Whether somebody's term in an office that the words still give is long over: «الرئيس رونالد ريغان». */
    boolean succeeded(Officeholder holder, Office office, @Nullable String code) {
        LocalDate past = day == null ? null : day.minusYears(PAST);
        return past != null
                && contradicts(holder, office, code)
                && holder.tenures().stream()
                        .anyMatch(t -> t.office() == office
                                && t.code().equals(code)
                                && t.to() != null
                                && t.to().isBefore(past));
    }

    /** Whether the lexicon knows another for an office that the words give to somebody on the day. */
    boolean contradicts(Officeholder holder, Office office, @Nullable String code) {
        if (day == null || code == null || Offices.shared(office)) {
            return false;
        }
        boolean serves = holder.at(day).stream()
                .anyMatch(t -> t.office() == office && t.code().equals(code));
        Officeholder known = serves ? null : holder(office, code);
        return known != null && !known.key().equals(holder.key());
    }

    /** The highest office that somebody holds on the day; else none. */
    Office office(Officeholder holder) {
        List<Tenure> held = holder.at(day);
        Office highest = held.isEmpty() ? Office.NONE : best(held).office();
        boolean foreign = held.stream().anyMatch(t -> t.office() == Office.FOREIGN_MINISTER);
        // A deputy prime minister is told by the ministry that he leads.
        return highest == Office.DEPUTY_HEAD && foreign ? Office.FOREIGN_MINISTER : highest;
    }

    /** Whether somebody holds a higher office than «رئيس», «القيادي» tell, for the same state or body; only where the day is known. */
    boolean outranks(Officeholder holder, Office told, @Nullable String party) {
        return day != null
                && told == Office.OFFICIAL
                && holder.at(day).stream()
                        .anyMatch(t -> t.code().equals(party)
                                && (t.office().ordinal() <= Office.SPEAKER.ordinal()
                                        || t.office() == Office.PARTY_LEADER));
    }

    private static Tenure best(List<Tenure> tenures) {
        Tenure best = tenures.get(0);
        for (Tenure tenure : tenures) {
            if (tenure.office().ordinal() <= best.office().ordinal()) {
                best = tenure;
            }
        }
        return best;
    }

    /** Fills in the state or body that somebody acts for. */
    void belong(Person person, Officeholder holder) {
        if (person.party() != null || holder.tenures().isEmpty()) {
            return;
        }
        List<Tenure> held = holder.at(day);
        Tenure highest = best(held.isEmpty() ? holder.tenures() : held);
        boolean led = highest.office().ordinal() <= Office.HEAD_OF_GOVERNMENT.ordinal();
        Tenure tenure = !held.isEmpty() || led
                ? highest
                : holder.tenures().get(holder.tenures().size() - 1);
        if (tenure.national()) {
            person.country = tenure.code();
        } else {
            person.organization = tenure.code();
        }
    }
}

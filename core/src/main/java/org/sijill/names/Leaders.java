package org.sijill.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Sense.Officeholder;
import org.sijill.lexicon.Sense.Tenure;
import org.sijill.model.Office;

/** Finds the lexicon's leader behind a name or an office, on the article's day. */
final class Leaders {

    private final Gazetteer gazetteer;
    private final @Nullable LocalDate day;

    Leaders(Gazetteer gazetteer, @Nullable LocalDate day) {
        this.gazetteer = gazetteer;
        this.day = day;
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

    /** Leaders in whose name every word of the mention stands; one word alone is not enough without a title. */
    private List<Officeholder> candidates(Draft draft, List<String> words) {
        List<Officeholder> found = new ArrayList<>();
        if (words.isEmpty()) {
            return found;
        }
        for (Officeholder holder : gazetteer.withNameWord(words.get(words.size() - 1))) {
            List<String> full = NameMatch.words(holder.ar());
            boolean familyName = words.size() > 1
                    || (!full.isEmpty() && NameMatch.sameWord(words.get(0), full.get(full.size() - 1)));
            if ((familyName || (draft.office != null && serves(holder, draft))) && NameMatch.contained(words, full)) {
                found.add(holder);
            }
        }
        return found;
    }

    private boolean fits(Officeholder holder, Draft draft) {
        if (draft.country == null && draft.organization == null) {
            return !draft.leaders.isEmpty() || draft.office == null || serves(holder, draft);
        }
        return holder.tenures().stream()
                .anyMatch(t -> t.code().equals(draft.country) || t.code().equals(draft.organization));
    }

    private boolean serves(Officeholder holder, Draft draft) {
        return holder.at(day).stream()
                .anyMatch(t -> (draft.office == null || t.office() == draft.office)
                        && (draft.country == null || t.code().equals(draft.country)));
    }

    /** The one known holder of an office on the day: «الرئيس الروسي» without a name. */
    @Nullable
    Officeholder holder(Office office, @Nullable String code) {
        if (code == null || day == null) {
            return null;
        }
        List<Officeholder> serving = gazetteer.inOffice(office.name().toLowerCase(Locale.ROOT) + "@" + code).stream()
                .filter(h -> h.at(day).stream()
                        .anyMatch(t -> t.office() == office && t.code().equals(code)))
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

    /** The highest office that somebody holds on the day; else none. */
    Office office(Officeholder holder) {
        List<Tenure> held = holder.at(day);
        return held.isEmpty() ? Office.NONE : best(held).office();
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

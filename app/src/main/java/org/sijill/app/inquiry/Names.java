package org.sijill.app.inquiry;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.sijill.app.store.Queries;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.NameMatch;
import org.sijill.lexicon.Spelling;

/** Who or what is meant by the names that users give. Safe to share between threads. */
public final class Names {

    private final Lexicon lexicon;

    public Names(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a code is a state's or a body's. */
    public boolean isParty(String code) {
        return lexicon.gazetteer().country(code) != null || lexicon.gazetteer().organization(code) != null;
    }

    /**
     * The code of a state or body.
     *
     * @param given the code in any case, or a name in Arabic or English
     * @throws UnknownNameException where it is none, or several have the name
     */
    public String party(String given) {
        String code = given.toUpperCase(Locale.ROOT);
        if (isParty(code)) {
            return code;
        }
        List<String> codes = lexicon.gazetteer().codesNamed(given);
        if (codes.size() != 1) {
            throw new UnknownNameException(
                    codes.isEmpty()
                            ? "no state or body is called «" + given + "»; give its code, such as EGY or UN"
                            : "«" + given + "» may be any of " + String.join(", ", codes) + "; give the code");
        }
        return codes.getFirst();
    }

    /** A place as filters take it: the code of a country given by code or name, any other word as it stands. */
    public String place(String given) {
        String code = given.toUpperCase(Locale.ROOT);
        if (lexicon.gazetteer().country(code) != null) {
            return code;
        }
        List<String> codes = lexicon.gazetteer().codesNamed(given);
        return codes.size() == 1 ? codes.getFirst() : given;
    }

    /**
     * The ids of those who may be meant.
     *
     * @throws UnknownNameException where the record knows nobody of that id or name
     */
    public Set<String> persons(String given, Queries queries) {
        Set<String> ids = new HashSet<>();
        found(given, queries).forEach(one -> ids.add(one.entity()));
        if (ids.isEmpty()) {
            throw new UnknownNameException("the record knows nobody called «" + given + "»");
        }
        return ids;
    }

    /**
     * Persons and bodies that may be meant by an id or a name, those in most articles first; empty where there is none. Whoever has every
     * word of the name, as given, in Arabic or English, goes before likely spellings: they are asked about only where there is nobody.
     */
    public List<Queries.Known> found(String given, Queries queries) {
        List<Queries.Known> known = queries.entity(given);
        if (known.isEmpty()) {
            known = queries.entities(worded(given));
        }
        return known.isEmpty() ? queries.entities(spelt(given)) : known;
    }

    /** Whether a name has every word of the one that is asked for. */
    private static Predicate<String> worded(String given) {
        String folded = Spelling.fold(given);
        Set<String> words = Set.copyOf(NameMatch.words(folded));
        return name -> {
            String other = Spelling.fold(name);
            return other.equals(folded)
                    || (!words.isEmpty() && Set.copyOf(NameMatch.words(other)).containsAll(words));
        };
    }

    /** Whether a name may be another spelling of the one that is asked for. */
    private Predicate<String> spelt(String given) {
        NameMatch names = new NameMatch(lexicon);
        String folded = Spelling.fold(given);
        return name -> names.matches(Spelling.fold(name), folded);
    }
}

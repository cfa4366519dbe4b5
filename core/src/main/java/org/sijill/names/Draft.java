package org.sijill.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Sense.AnaphorKind;
import org.sijill.lexicon.Sense.Officeholder;
import org.sijill.lexicon.Sense.Tenure;
import org.sijill.model.Kind;
import org.sijill.model.Office;

/** A mention while it is being read; becomes a {@code Mention} once the cast of the article is known. */
final class Draft {
    final int from;
    int to;
    Kind kind = Kind.PERSON;
    @Nullable Office office;
    @Nullable String country;
    @Nullable String organization;
    /** Whether the words give the country, and not the lexicon. */
    boolean former;
    int nameFrom = -1;
    int nameTo = -1;
    List<Officeholder> leaders = List.of();
    GrammaticalNumber number = GrammaticalNumber.SINGULAR;
    /** Common where neither title nor lexicon tells. */
    Gender gender = Gender.COMMON;
    @Nullable AnaphorKind anaphor;
    boolean adjective;
    boolean definite;
    String rule = "names:title";
    @Nullable String key;
    @Nullable String wikidata;
    @Nullable String ar;
    @Nullable String en;
    /** The parts of «الرئيسان الروسي … والإيراني …»; empty for every other mention. */
    final List<Draft> members = new ArrayList<>(0);

    Draft(int from) {
        this.from = from;
        this.to = from;
    }

    boolean hasName() {
        return nameFrom >= 0;
    }

    boolean hasParty() {
        return country != null || organization != null;
    }

    /** Takes an office if it ranks higher than the one already read. */
    void offer(Office offered) {
        if (office == null || offered.ordinal() < office.ordinal()) {
            office = offered;
        }
    }

    /** Fills in what the lexicon knows of a leader for the day. */
    void take(Officeholder leader, @Nullable LocalDate day) {
        key = leader.key();
        ar = leader.ar();
        en = leader.en();
        wikidata = leader.wikidata().isEmpty() ? null : leader.wikidata();
        gender = leader.gender();
        List<Tenure> held = leader.at(day);
        Tenure best = null;
        for (Tenure tenure : held) {
            if (best == null || tenure.office().ordinal() < best.office().ordinal()) {
                best = tenure;
            }
        }
        if (office == null) {
            office = best == null ? Office.NONE : best.office();
        }
        if (!hasParty() && !leader.tenures().isEmpty()) {
            Tenure tenure = best != null ? best : leader.tenures().get(leader.tenures().size() - 1);
            if (tenure.national()) {
                country = tenure.code();
            } else {
                organization = tenure.code();
            }
        }
    }
}

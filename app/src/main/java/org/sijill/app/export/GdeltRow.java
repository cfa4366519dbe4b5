package org.sijill.app.export;

import java.nio.ByteBuffer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CodeSystems;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Article;
import org.sijill.model.MergedEvent.Party;
import org.sijill.model.MergedEvent.Report;
import org.sijill.model.Sha256;

/**
 * An event with what GDELT's files say of it.
 *
 * @param id GlobalEventID
 * @param article of the earliest report
 */
record GdeltRow(
        Coded coded,
        long id,
        @Nullable Actor actor1,
        @Nullable Actor actor2,
        Place place,
        @Nullable Article article) {

    /** One of GDELT's mentions. */
    record Mention(GdeltRow row, Report report, @Nullable Article article) {}

    /** An actor in CAMEO's codes: {@code code} is the others in one. */
    record Actor(
            String code,
            String name,
            @Nullable String country,
            @Nullable String group,
            @Nullable String role) {

        static Actor of(Party party, CodeSystems codes, Coded coded) {
            String state = codes.state(party.country(), coded.day()).cameo();
            String country = state == null ? party.country() : state;
            String group = codes.group(party.organization());
            String role = Sector.cameo(party);
            String en = party.name().en();
            String name = en == null ? party.name().ar() : en.toUpperCase(Locale.ROOT);
            return new Actor(or(country) + or(group) + or(role), name, country, group, role);
        }

        private static String or(@Nullable String code) {
            return code == null ? "" : code;
        }
    }

    /**
     * Where it was, as exactly as it is told: a state is never drawn on a city.
     *
     * @param type 0 nothing, 1 a state, 3 a city of the United States, 4 another city
     */
    record Place(
            long type,
            @Nullable String name,
            @Nullable String fips,
            @Nullable Double lat,
            @Nullable Double lon) {

        static Place of(Coded coded, Lexicon lexicon) {
            Whereabouts where = Whereabouts.of(coded.event(), lexicon);
            String fips =
                    lexicon.codeSystems().state(where.country(), coded.day()).fips();
            if (where.country() == null) {
                return new Place(0, null, null, null, null);
            }
            if (where.city() == null || where.lat() == null || where.lon() == null) {
                return new Place(1, where.countryName(), fips, null, null);
            }
            long type = where.country().equals("USA") ? 3 : 4;
            return new Place(type, where.city() + ", " + where.countryName(), fips, where.lat(), where.lon());
        }
    }

    static GdeltRow of(Coded coded, Lexicon lexicon, ExportSource source) {
        CodeSystems codes = lexicon.codeSystems();
        Party actor = coded.sides().actor();
        Party recipient = coded.sides().recipient();
        return new GdeltRow(
                coded,
                number(coded.event().id()),
                actor == null ? null : Actor.of(actor, codes, coded),
                recipient == null ? null : Actor.of(recipient, codes, coded),
                Place.of(coded, lexicon),
                source.article(coded.event().reports().getFirst().article()));
    }

    /**
     * A number for an id, always the same: the first 53 bits of its SHA-256, which also programs that know only floating-point numbers keep
     * whole. Among a million events two share one with a likelihood of 1 to 18,000.
     */
    static long number(String id) {
        return ByteBuffer.wrap(Sha256.of(id)).getLong() >>> 11;
    }

    /** {@code 20130204093000} of an ISO 8601 date or date-time, zeros for what it leaves out; null for null. */
    static @Nullable Long stamp(@Nullable String time) {
        if (time == null) {
            return null;
        }
        String digits = time.replaceAll("(?<=T.{5,8})[+-].*|[^0-9]", "");
        return Long.parseLong((digits + "00000000000000").substring(0, 14));
    }
}

package org.sijill.events;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Sense.Place;
import org.sijill.lexicon.Setting;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Kind;
import org.sijill.reading.ActReading.Where;
import org.sijill.reading.EntityReading;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.text.Letters;

/** Mentions as spots on the map: whether one says where something is, and which country, city and building it means. */
final class Spots {

    /** Degrees within which a building belongs to a city; about fifteen kilometres. */
    private static final double CITY_RADIUS = 0.15;

    /** How many adjectives may stand between a topic and its place. */
    private static final int ADJECTIVES = 2;

    private final Scene scene;
    private final LexedText text;
    private final Gazetteer gazetteer;

    Spots(Scene scene, Gazetteer gazetteer) {
        this.scene = scene;
        this.text = scene.text;
        this.gazetteer = gazetteer;
    }

    /** «في قصر السلام ببغداد», «في عاصمة رواندا كيغالي»: the city behind a building or state tells more. */
    @Nullable
    Where inCity(Mention place) {
        Where where = where(place);
        if (place.kind() == Kind.COUNTRY) {
            return withCity(where, place);
        }
        Mention next = place.kind() == Kind.FACILITY && place.to() < text.size() ? scene.mention(place.to()) : null;
        Where city = next != null && next.kind() == Kind.CITY && isPlace(next) ? where(next) : null;
        return city == null
                ? where
                : new Where(city.country(), city.city(), text.words(place.range()), city.lat(), city.lon());
    }

    /** «الجزائر - أ ش أ», «تونس - (أ ف ب)»: in a dateline the state's name means its capital of the same name. */
    @Nullable
    Where capital(Mention state) {
        Integer index = state.single();
        String country = index == null ? null : scene.entity(index).country();
        Place capital = country == null ? null : gazetteer.capital(country);
        if (capital == null || !Letters.fold(capital.ar()).startsWith(text.folded(state.from()))) {
            return null;
        }
        return new Where(country, capital.ar(), null, capital.lat(), capital.lon());
    }

    boolean spatial(Mention mention) {
        boolean kind = mention.kind() == Kind.CITY
                || mention.kind() == Kind.COUNTRY && !mention.adjective()
                || mention.kind() == Kind.FACILITY
                || mention.kind() == Kind.PLACE;
        return kind && !mention.rule().startsWith("nisba");
    }

    boolean isPlace(Mention mention) {
        if (!spatial(mention)) {
            return false;
        }
        int first = mention.from();
        while (first > 0 && located(first - 1)) {
            first--;
        }
        String governor = first == mention.from() ? mention.governor() : scene.governor(first);
        boolean in = governor.equals("في")
                || governor.equals("داخل")
                || governor.equals("ب") && (mention.kind() != Kind.COUNTRY || first < mention.from())
                || governor.equals("الي") && first < mention.from();
        return in && !ofTopic(first);
    }

    /** «في عاصمة تركمانستان عشق آباد», «في مطار بيروت»: the nouns before the name carry the preposition. */
    private boolean located(int token) {
        Mention mention = scene.mention(token);
        if (scene.plays(token, Setting.SETTLEMENT)) {
            return true;
        }
        if (mention == null) {
            return scene.plays(token, Setting.SITE) || scene.plays(token, Setting.PART);
        }
        boolean state = mention.adjective() || mention.kind() == Kind.COUNTRY;
        return state && token > 0 && scene.plays(token - 1, Setting.SETTLEMENT);
    }

    /** «بحثا الأوضاع في سوريا»: the place of what is talked about. */
    private boolean ofTopic(int first) {
        int before = first - 1;
        if (before >= 0 && text.is(before, WordClass.PREPOSITION)) {
            before--;
        }
        for (int i = before; i > before - ADJECTIVES - 1 && i >= 0 && scene.mention(i) == null; i--) {
            if (scene.plays(i, Setting.TOPIC)) {
                return true;
            }
            if (!text.is(i, WordClass.ADJECTIVE) && !text.folded(i).startsWith("ال")) {
                return false; // «التطورات الإنسانية والأمنية في اليمن»
            }
        }
        return false;
    }

    /** «في الكرملين»: a building within a few kilometres of the capital's centre stands in the capital. */
    private @Nullable String cityAround(Place facility) {
        Place capital = gazetteer.capital(facility.country());
        if (capital == null) {
            return null;
        }
        boolean near = near(capital.lat(), facility.lat()) && near(capital.lon(), facility.lon());
        return near ? capital.ar() : null;
    }

    private static boolean near(@Nullable Double a, @Nullable Double b) {
        return a != null && b != null && Math.abs(a - b) < CITY_RADIUS;
    }

    /** «عاصمة تركمانستان عشق آباد»: the city may stand right behind its state. */
    @Nullable
    Where withCity(@Nullable Where where, Mention mention) {
        int at = mention.to();
        while (at < text.size()
                && at < mention.to() + 3
                && (text.isSign(at, "-–،(") || text.folded(at).endsWith("مدينه"))) {
            at++;
        }
        Mention next = scene.mention(at);
        boolean city = next != null
                && next.rule().startsWith("places:")
                && next.governor().isEmpty()
                && !next.joined();
        return city ? where(Objects.requireNonNull(next)) : where;
    }

    /** The place of a mention, its city by the lexicon's canonical name. */
    @Nullable
    Where where(Mention mention) {
        Integer index = mention.single();
        if (index == null) {
            return null;
        }
        if (mention.rule().startsWith("places:")) {
            Place place = gazetteer.placeByKey(mention.rule().substring("places:".length()));
            if (place != null) {
                if (place.country().isEmpty()) {
                    return null; // «أوروبا الشرقية»
                }
                String country = place.country();
                return switch (place.kind()) {
                    case FACILITY -> new Where(country, cityAround(place), place.ar(), place.lat(), place.lon());
                    case PLACE -> new Where(country, null, null, place.lat(), place.lon());
                    default -> new Where(country, place.ar(), null, place.lat(), place.lon());
                };
            }
        }
        EntityReading entity = scene.entity(index);
        return entity.country() == null ? null : new Where(entity.country(), null, null, null, null);
    }
}

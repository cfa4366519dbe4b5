package org.sijill.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Setting;
import org.sijill.lexicon.Slot;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Kind;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Predicate;

/** Who stands behind a word: as its object, or behind a preposition, directly or inside the noun phrase that it governs. */
final class Complements {

    /** How far a noun phrase is followed back to the preposition that governs it. */
    private static final int LONGEST_PHRASE = 7;

    /** How many tokens behind its preposition a participant may begin: at once, or inside a noun phrase. */
    private static final int NEAREST = 4;

    private static final int DEEPEST = 10;

    private final Scene scene;
    private final LexedText text;
    private final Cast cast;
    private final Pronouns pronouns;

    Complements(Scene scene, Cast cast, Pronouns pronouns) {
        this.scene = scene;
        this.text = scene.text;
        this.cast = cast;
        this.pronouns = pronouns;
    }

    /** The first mention in a range that nothing governs; a deep slot also takes one inside a plain noun phrase. */
    List<Integer> direct(int from, int to, Slot slot, @Nullable Telling telling) {
        for (int i = from; i < to; i++) {
            Mention mention = scene.mention(i);
            if (mention == null) {
                if (text.is(i, WordClass.COMPLEMENTIZER)
                        || (slot.only() != 'd' && text.is(i, WordClass.RELATIVE))
                        || text.isSign(i, ":.")) {
                    return new ArrayList<>();
                }
                Predicate inside = scene.predicate(i);
                if (inside != null && i > from) {
                    boolean describes = slot.only() == 'd' && inside.relative() && inside.subjectMention() >= 0;
                    return describes ? new ArrayList<>(inside.subject()) : new ArrayList<>();
                }
                continue;
            }
            boolean direct = mention.plain();
            // «زار عاصمة اليابان»
            boolean land = slot.only() == 'c'
                    && mention.construct()
                    && mention.governor().isEmpty();
            String inner = slot.only() == 'd' || land ? governedFrom(mention, from) : "?";
            boolean deep = inner.isEmpty() || seat(mention, slot, "");
            if ((direct || deep) && suits(mention, slot)) {
                return take(scene.mentionIndex(i), slot, telling);
            }
            i = mention.to() - 1;
        }
        return new ArrayList<>();
    }

    /** «زار العاصمة الجزائرية», «وصل إلى العاصمة الفرنسية»: the adjective tells whose city it is that somebody goes to. */
    private boolean seat(Mention mention, Slot slot, String governor) {
        int city = mention.from() - 1;
        return slot.only() == 'c'
                && mention.adjective()
                && city >= 0
                && scene.plays(city, Setting.SETTLEMENT)
                && scene.governor(city).equals(governor);
    }

    /**
     * The preposition that governs the phrase a mention stands in, looking back over its nouns, where «العلاقات بين …» goes on with
     * the noun before; blank for none, "?" for none found.
     */
    private String governedFrom(Mention mention, int floor) {
        if (!mention.governor().isEmpty() && !mention.governor().equals("بين")) {
            return mention.governor();
        }
        int i = mention.from() - (mention.governor().isEmpty() ? 1 : 2);
        for (int steps = 0; i >= floor && steps < LONGEST_PHRASE; i--, steps++) {
            if (text.token(i).isSign() && !text.isSign(i, "\"«»“”")) {
                return "?";
            }
            Mention inside = scene.mention(i);
            if (inside != null) {
                if (!inside.governor().isEmpty()) {
                    return inside.governor();
                }
                i = inside.from();
                continue;
            }
            String preposition = prepositionAt(i);
            if (!preposition.isEmpty()) {
                return preposition;
            }
            if (text.is(i, WordClass.COMPLEMENTIZER) || text.is(i, WordClass.RELATIVE) || scene.predicate(i) != null) {
                return "?";
            }
        }
        return i < floor ? "" : "?";
    }

    List<Integer> governed(int from, int end, Slot slot, Telling telling) {
        int to = end;
        for (int i = from; i < to; i++) {
            Mention mention = scene.mention(i);
            if (mention == null) {
                if (governs(i, slot.where())) {
                    // The first phrase of the preposition is the one; a later «مع» belongs to something else.
                    to = Math.min(to, i + 1 + (slot.only() == 'd' ? DEEPEST : NEAREST));
                }
                String pronoun = prepositionWithPronoun(i, slot.where());
                if (pronoun != null && slot.only() != 'c') {
                    return pronouns.meant(i, pronoun, telling.verb == null ? List.of() : telling.verb.subject());
                }
                continue;
            }
            Predicate inside = slot.only() == 'd' ? relativeWith(scene.mentionIndex(i), slot, from) : null;
            if (inside != null) {
                telling.reach(mention.from(), mention.to());
                return new ArrayList<>(inside.subject());
            }
            boolean direct = mention.governor().equals(slot.where());
            boolean near = slot.only() == 'c' && mention.construct();
            boolean deep = (slot.only() == 'd' || near)
                            && governedFrom(mention, Math.max(from, near ? mention.from() - 3 : from))
                                    .equals(slot.where())
                    || seat(mention, slot, slot.where());
            if ((direct || deep) && suits(mention, slot)) {
                int last = text.sentence(telling.head).to();
                return moreOf(mention, last, slot, telling, take(scene.mentionIndex(i), slot, telling));
            }
            i = mention.to() - 1;
        }
        return new ArrayList<>();
    }

    /** «للمساهمة التي قدمها علييف»: the relative clause whose subject a mention is, if the slot's preposition governs its antecedent. */
    private @Nullable Predicate relativeWith(int mention, Slot slot, int from) {
        int floor = scene.names.mentions().get(mention).from();
        for (int i = floor - 1; i > Math.max(from, floor - 5); i--) {
            Predicate predicate = scene.predicate(i);
            if (predicate != null && predicate.relative() && predicate.subjectMention() == mention) {
                for (int k = i - 1; k >= Math.max(from, i - 6); k--) {
                    Reading reading = text.content(k);
                    if (reading != null && String.valueOf(reading.preposition()).equals(slot.where())) {
                        return predicate;
                    }
                }
            }
        }
        return null;
    }

    /**
     * «مع الرئيس ومع وزير الخارجية», «إلى غانا ثم إلى السنغال»: the preposition once more behind و or ثم goes on with the list, also past
     * a relative clause («مع الرئيس الذي يعرفه، ومع الوزير»).
     */
    private List<Integer> moreOf(Mention first, int to, Slot slot, Telling telling, List<Integer> taken) {
        for (int i = first.to(); i < to; i++) {
            Predicate predicate = scene.predicate(i);
            if (predicate != null && !predicate.relative() || text.isSign(i, ".:؛")) {
                return taken;
            }
            Mention next = scene.mention(i);
            if (next != null && next.from() == i && next.governor().equals(slot.where()) && again(i, slot.where())) {
                taken.addAll(suits(next, slot) ? take(scene.mentionIndex(i), slot, telling) : List.of());
            }
        }
        return taken;
    }

    /** Whether the preposition before a mention, or the one that it bears, stands behind و or ثم. */
    private boolean again(int mention, String preposition) {
        String before = mention == 0 ? "" : text.folded(mention - 1);
        return before.equals("و" + preposition)
                || mention > 1
                        && before.equals(preposition)
                        && text.folded(mention - 2).equals("ثم");
    }

    private boolean governs(int token, String preposition) {
        return prepositionAt(token).equals(preposition);
    }

    /** The preposition that a word is or bears; a word that nothing is known of bears ب or ل if it begins so. Blank for none. */
    private String prepositionAt(int token) {
        Reading reading = text.content(token);
        if (reading == null) {
            String folded = text.folded(token);
            boolean bears = text.token(token).isWord() && folded.length() > 4 && "بل".indexOf(folded.charAt(0)) >= 0;
            return bears ? folded.substring(0, 1) : "";
        }
        if (reading.preposition() != 0) {
            return String.valueOf(reading.preposition());
        }
        return reading.word().is(WordClass.PREPOSITION) && reading.pronoun() == null
                ? reading.word().form()
                : "";
    }

    /** A state, and nobody who acts in person for it. */
    boolean isState(int entity) {
        return cast.entity(entity).kind() == Kind.COUNTRY;
    }

    /** «علاقات بلاده مع قبرص»: the own state of who acts is not whom the act concerns. */
    boolean isStateOf(int entity, List<Integer> actors) {
        String party = cast.party(entity);
        return isState(entity) && party != null && actors.size() == 1 && isPersonOf(actors.get(0), party);
    }

    private boolean isPersonOf(int entity, String party) {
        return cast.entity(entity).kind() == Kind.PERSON && party.equals(cast.party(entity));
    }

    private @Nullable String prepositionWithPronoun(int token, String preposition) {
        for (Reading reading : text.readings(token)) {
            if (reading.pronoun() != null
                    && reading.word().is(WordClass.PREPOSITION)
                    && reading.word().form().equals(preposition)) {
                return reading.pronoun();
            }
        }
        return null;
    }

    boolean suits(Mention mention, Slot slot) {
        boolean place = mention.kind() == Kind.CITY
                || mention.kind() == Kind.COUNTRY
                || mention.kind() == Kind.PLACE
                || mention.kind() == Kind.FACILITY;
        return switch (slot.only()) {
            case 'c' -> place;
            case 'p' ->
                mention.kind() == Kind.PERSON
                        || mention.kind() == Kind.ORGANIZATION
                        || mention.kind() == Kind.GROUP
                        || people(mention);
            case 'd' -> mention.canAct() || mention.kind() == Kind.CITY;
            default ->
                mention.canAct() && !mention.adjective() || slot.where().equals(Slot.GENITIVE) && capital(mention);
        };
    }

    private boolean capital(Mention mention) {
        return mention.kind() == Kind.CITY && mention.entities().stream().allMatch(cast::isCapital);
    }

    /** «الروس», «المصريين»: a people rather than the land. */
    private static boolean people(Mention mention) {
        return mention.kind() == Kind.COUNTRY && mention.rule().startsWith("nisba:") && !mention.adjective();
    }

    List<Integer> take(int mention, Slot slot, @Nullable Telling telling) {
        List<Integer> taken = new ArrayList<>();
        for (Mention member : scene.group(mention)) {
            if (suits(member, slot) || slot.where().equals(Slot.ADJECTIVE)) {
                for (int entity : member.entities()) {
                    boolean land = slot.only() == 'c' || slot.only() == 'd' || member.kind() == Kind.CITY;
                    taken.add(land ? cast.state(entity) : entity);
                }
                if (telling != null) {
                    telling.reach(member.from(), member.to());
                }
            }
        }
        return taken;
    }
}

package org.sijill.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.PhraseNode;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense;
import org.sijill.reading.LexedText;

/** The phrases of the lexicon in a text, each looked up once; the longest at a token comes first. */
final class Phrases {

    private static final Phrase[] NONE = {};

    /** Stands where nothing was looked up yet. */
    private static final Phrase[] UNSEEN = {};

    private static final Comparator<Phrase> LONGEST_FIRST = (first, second) -> Integer.compare(second.to(), first.to());

    /** Names that no pronoun can be attached to: «روسياه» is nobody's Russia. */
    private static final int PROPER =
            Phrase.COUNTRY | Phrase.PLACE | Phrase.ORGANIZATION | Phrase.LEADER | Phrase.NISBA | Phrase.CAUTION;

    private final LexedText text;
    private final Phrase[][] found;

    Phrases(LexedText text) {
        this.text = text;
        this.found = new Phrase[text.size()][];
        Arrays.fill(found, UNSEEN);
    }

    /** The longest phrase at a token that has a sense of a wanted kind; of two of one length the better reading's. */
    @Nullable
    Phrase longest(int from, int kinds) {
        if (from >= found.length) {
            return null;
        }
        for (Phrase phrase : at(from)) {
            if (phrase.is(kinds)) {
                return phrase;
            }
        }
        return null;
    }

    /** The same where nothing is attached to its first word. */
    @Nullable
    Phrase bare(int from, int kinds) {
        Phrase phrase = longest(from, kinds);
        return phrase != null && phrase.bare() ? phrase : null;
    }

    /** The token after the nisba at a token: «الكوري الجنوبي» has two words. */
    int afterNisba(int at) {
        Phrase nisba = bare(at, Phrase.NISBA);
        return nisba == null ? at + 1 : nisba.to();
    }

    private Phrase[] at(int from) {
        Phrase[] known = found[from];
        if (known == UNSEEN) {
            known = look(from);
            found[from] = known;
        }
        return known;
    }

    private Phrase[] look(int from) {
        List<Phrase> phrases = null;
        for (Reading reading : text.readings(from)) {
            List<Sense> single = reading.word().senses();
            PhraseNode node = reading.word().phrases();
            if (single.isEmpty() && node == null) {
                continue;
            }
            phrases = phrases == null ? new ArrayList<>(4) : phrases;
            add(phrases, from, from + 1, reading, reading.pronoun() != null, single);
            if (node != null) {
                follow(phrases, from, reading, node);
            }
        }
        if (phrases == null || phrases.isEmpty()) {
            return NONE;
        }
        if (phrases.size() > 1) {
            phrases.sort(LONGEST_FIRST);
        }
        return phrases.toArray(Phrase[]::new);
    }

    private void follow(List<Phrase> phrases, int from, Reading reading, PhraseNode root) {
        PhraseNode node = root;
        boolean owned = reading.pronoun() != null;
        int at = from + 1;
        while (node != null) {
            add(phrases, from, at, reading, owned, node.senses());
            if (owned || at >= text.size() || !node.hasNext()) {
                return;
            }
            PhraseNode next = step(at, node, reading.definite());
            if (next == null) {
                next = ownedStep(at, node);
                owned = true;
            }
            node = next;
            at++;
        }
    }

    /** An adjective phrase carries its article on each word: «الأمين العام» is «أمين عام». */
    private @Nullable PhraseNode step(int at, PhraseNode node, boolean definite) {
        String folded = text.folded(at);
        PhraseNode next = node.next(folded);
        if (next == null && definite && folded.startsWith("ال")) {
            next = node.next(folded.substring(2));
        }
        return next;
    }

    /** «وزير خارجيته» is «وزير خارجية» of someone told before. */
    private @Nullable PhraseNode ownedStep(int at, PhraseNode node) {
        for (Reading reading : text.readings(at)) {
            if (reading.bare() && reading.pronoun() != null) {
                PhraseNode next = node.next(reading.word().form());
                return next != null ? next : node.next("ال" + reading.word().form());
            }
        }
        return null;
    }

    private static void add(
            List<Phrase> phrases, int from, int to, Reading reading, boolean owned, List<Sense> senses) {
        int kinds = Phrase.kinds(senses);
        if (kinds != 0 && !(owned && (kinds & PROPER) != 0)) {
            phrases.add(new Phrase(from, to, reading, owned, senses, kinds));
        }
    }
}

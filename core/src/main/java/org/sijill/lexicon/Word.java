package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that the lexicon knows of one folded form, without clitics. Filled while the lexicon is read, then left alone. */
public final class Word {

    private static final int PLAIN = WordClass.NOUN.bit() | WordClass.VERB.bit() | WordClass.ADJECTIVE.bit();

    private final String form;
    // Most words have one or none of these; a list is only made for what there is.
    private List<VerbForm> verbs = List.of();
    private List<VerbForm> participles = List.of();
    private List<Sense> senses = List.of();
    private @Nullable PhraseNode phrases;
    private int mask;
    private boolean personal;
    private boolean ordinary;
    private boolean family;
    private @Nullable String noun;
    private boolean phraseTrigger;

    Word(String form) {
        this.form = form;
    }

    public String form() {
        return form;
    }

    public Set<WordClass> classes() {
        Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
        for (WordClass wordClass : WordClass.values()) {
            if (is(wordClass)) {
                classes.add(wordClass);
            }
        }
        return classes;
    }

    public boolean is(WordClass wordClass) {
        return (mask & wordClass.bit()) != 0;
    }

    /** Whether the word is of one of the classes given as bits. */
    public boolean isAny(int bits) {
        return (mask & bits) != 0;
    }

    /** The classes as bits, see {@link WordClass#bit()}. */
    int mask() {
        return mask;
    }

    /** The verb forms written like this. */
    public List<VerbForm> verbs() {
        return verbs;
    }

    /** The verbs that this is a participle of circumstance of («مشيرا»), each as its base form with the participle's gender and number. */
    public List<VerbForm> participles() {
        return participles;
    }

    /** What the word stands for by itself. */
    public List<Sense> senses() {
        return senses;
    }

    /** The phrases that begin with this word, if any. */
    public @Nullable PhraseNode phrases() {
        return phrases;
    }

    /** Whether people are called so. */
    public boolean personal() {
        return personal;
    }

    public boolean family() {
        return family;
    }

    /** Whether it is an ordinary word (too): a name only where one is expected. */
    public boolean ordinary() {
        return ordinary || mask != 0;
    }

    /** The lemma of the nominal trigger or marked noun that this is a form of. */
    public @Nullable String noun() {
        return noun;
    }

    /** Whether nothing is known of the word but that it is an ordinary noun, adjective or verb, maybe with a clitic in it. */
    public boolean plain() {
        return verbs.isEmpty()
                && senses.isEmpty()
                && phrases == null
                && noun == null
                && participles.isEmpty()
                && !phraseTrigger
                && (mask & ~PLAIN) == 0;
    }

    /** Whether more is known of the word than that people may be called so. */
    public boolean content() {
        return mask != 0
                || !verbs.isEmpty()
                || !senses.isEmpty()
                || phrases != null
                || noun != null
                || phraseTrigger
                || !participles.isEmpty();
    }

    void addClass(WordClass wordClass) {
        mask |= wordClass.bit();
    }

    void addVerb(VerbForm verb) {
        verbs = with(verbs, verb);
    }

    private static <T> List<T> with(List<T> list, T item) {
        if (list.isEmpty()) {
            return List.of(item);
        }
        List<T> longer = list.size() == 1 ? new ArrayList<>(list) : list;
        longer.add(item);
        return longer;
    }

    void addParticiple(VerbForm verb) {
        participles = with(participles, verb);
    }

    void addSense(Sense sense) {
        senses = with(senses, sense);
    }

    void setPersonal(boolean alsoOrdinary, boolean isFamily) {
        personal = true;
        ordinary |= alsoOrdinary;
        family |= isFamily;
    }

    /** Whether a fixed phrase that tells an act begins with the word. */
    public boolean phraseTrigger() {
        return phraseTrigger;
    }

    void setPhraseTrigger() {
        phraseTrigger = true;
    }

    void setNoun(String lemma) {
        noun = lemma;
    }

    PhraseNode phraseRoot() {
        if (phrases == null) {
            phrases = new PhraseNode();
        }
        return phrases;
    }

    @Override
    public String toString() {
        return form;
    }
}

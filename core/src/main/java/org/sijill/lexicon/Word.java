package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that the lexicon knows of one folded form, without clitics. Filled while the lexicon is read, then left alone. */
public final class Word {

    private final String form;
    private final EnumSet<WordClass> classes = EnumSet.noneOf(WordClass.class);
    private final List<VerbForm> verbs = new ArrayList<>(2);
    private final List<VerbForm> participles = new ArrayList<>(0);
    private final List<Sense> senses = new ArrayList<>(2);
    private @Nullable PhraseNode phrases;
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
        return classes;
    }

    public boolean is(WordClass wordClass) {
        return classes.contains(wordClass);
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
        return ordinary || !classes.isEmpty();
    }

    /** The lemma of the nominal trigger or marked noun that this is a form of. */
    public @Nullable String noun() {
        return noun;
    }

    /** Whether nothing is known of the word but that it is an ordinary noun, adjective or verb, maybe with a clitic in it. */
    public boolean plain() {
        return verbs.isEmpty() && senses.isEmpty() && phrases == null && noun == null && participles.isEmpty() && !phraseTrigger
                && classes.stream().allMatch(c -> c == WordClass.NOUN || c == WordClass.VERB || c == WordClass.ADJECTIVE);
    }

    /** Whether more is known of the word than that people may be called so. */
    public boolean content() {
        return !classes.isEmpty() || !verbs.isEmpty() || !senses.isEmpty() || phrases != null || noun != null || phraseTrigger || !participles.isEmpty();
    }

    void addClass(WordClass wordClass) {
        classes.add(wordClass);
    }

    void addVerb(VerbForm verb) {
        verbs.add(verb);
    }

    void addParticiple(VerbForm verb) {
        participles.add(verb);
    }

    void addSense(Sense sense) {
        senses.add(sense);
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

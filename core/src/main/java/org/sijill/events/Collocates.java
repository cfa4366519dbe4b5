package org.sijill.events;

import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Trigger;
import org.sijill.model.Act;
import org.sijill.model.Kind;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Predicate;
import org.sijill.text.TokenRange;

/**
 * Whether the words stand beside a trigger that its row asks for, and none that it forbids: «اتصالا» with «هاتفيا», «قمة» without «جبل».
 * Asks about single words, whatever clause they stand in; what a trigger found here tells is not its matter.
 */
final class Collocates {

    /** How far behind a verb its object noun may stand. */
    private static final int NEEDED_WITHIN = 30;

    /** How near behind a trigger a word excludes it. */
    private static final int EXCLUDED_WITHIN = 3;

    private static final int ANTECEDENT_WITHIN = 4;

    /** How many words behind a noun its needed word may stand, and how many tokens before it. */
    private static final int BEHIND_NOUN = 6;

    private static final int BEFORE_NOUN = 2;

    private final Scene scene;
    private final LexedText text;
    private final LostTriggers lost;

    Collocates(Scene scene, LostTriggers lost) {
        this.scene = scene;
        this.text = scene.text;
        this.lost = lost;
    }

    /** The token of the word that a verb needs; -1 where it needs none, or none stands there. */
    int ofVerb(Trigger trigger, Predicate predicate) {
        if (trigger.needs().isEmpty()) {
            return -1;
        }
        boolean anywhere = trigger.act() == Act.CALL;
        int end = anywhere
                ? text.sentence(predicate.token()).to()
                : Math.min(predicate.reach().to(), predicate.token() + NEEDED_WITHIN);
        for (int i = anywhere ? text.sentence(predicate.token()).from() : predicate.token() + 1; i < end; i++) {
            if (open(i) && scene.isOneOf(i, trigger.needs())) {
                return i;
            }
        }
        int before = predicate.relative() ? neededBefore(trigger, predicate) : -1;
        if (before < 0) {
            lost.missing(trigger, predicate.token());
        }
        return before;
    }

    /**
     * Whether a word may be the one that a row needs: the first of «القمة الإسلامية», «سفير السويد» or «عناصر الحركة», but no part of
     * a name.
     */
    private boolean open(int token) {
        Mention mention = scene.mention(token);
        return mention == null
                || mention.from() == token
                        && (mention.kind() == Kind.PERSON
                                || mention.kind() == Kind.FORUM
                                || mention.rule().startsWith("bodies:generic-"));
    }

    /** «اتفاقات تجارية أبرمها الوزير», «القمة، التي شارك فيها»: the verb of a relative clause has its object before it. */
    private int neededBefore(Trigger trigger, Predicate predicate) {
        boolean made = switch (trigger.act()) {
            case SIGN, LETTER, INVITE, AID, REJECT, MEDIATE -> predicate.pronoun() != null;
            case ATTEND -> predicate.pronoun() != null || therein(predicate.token() + 1);
            default -> false;
        };
        int relative = predicate.token() > 1 && text.isSign(predicate.token() - 2, "،,")
                ? predicate.token() - 2
                : predicate.token();
        int floor = Math.max(text.sentence(predicate.token()).from(), relative - ANTECEDENT_WITHIN);
        for (int i = relative - 1; made && i >= floor && !text.isSign(i, "،,.:؛"); i--) {
            if (scene.mention(i) == null && scene.isOneOf(i, trigger.needs())) {
                return i;
            }
        }
        return -1;
    }

    /** «القمة التي شارك فيها الرئيس». */
    private boolean therein(int token) {
        for (Reading reading : token < text.size() ? text.readings(token) : new Reading[0]) {
            if (reading.pronoun() != null && reading.word().form().equals("في")) {
                return true;
            }
        }
        return false;
    }

    /** Whether no forbidden word stands beside a noun, and a needed one, where it needs one, right behind it or just before it. */
    boolean besideNoun(Trigger trigger, int at, TokenRange sentence) {
        if (at > sentence.from() && scene.isOneOf(at - 1, trigger.without())) {
            lost.excluded(trigger, at, at - 1);
            return false;
        }
        if (excluded(trigger, at + 1, sentence.to())) {
            return false;
        }
        if (trigger.needs().isEmpty()
                || neededBehind(trigger, at, sentence)
                || neededJustBefore(trigger, at, sentence)) {
            return true;
        }
        lost.missing(trigger, at);
        return false;
    }

    private boolean neededBehind(Trigger trigger, int at, TokenRange sentence) {
        int words = 0;
        for (int i = at + 1; i < sentence.to() && words < BEHIND_NOUN; i++) {
            if (open(i)) {
                if (scene.isOneOf(i, trigger.needs())) {
                    return true;
                }
                words++;
            }
        }
        return false;
    }

    private boolean neededJustBefore(Trigger trigger, int at, TokenRange sentence) {
        for (int i = Math.max(sentence.from(), at - BEFORE_NOUN); i < at; i++) {
            if (scene.isOneOf(i, trigger.needs())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that forbids a trigger stands behind it, from a token on. */
    boolean excluded(Trigger trigger, int from, int to) {
        // «أجرى الوزير … اتصالا هاتفيا»: as the word that a call needs may stand anywhere, so may the one that excludes
        // it
        int end = trigger.act() == Act.CALL ? to : Math.min(from + EXCLUDED_WITHIN, to);
        for (int i = from; i < end && !trigger.without().isEmpty(); i++) {
            if (scene.isOneOf(i, trigger.without())) {
                lost.excluded(trigger, from - 1, i);
                return true;
            }
        }
        return false;
    }
}

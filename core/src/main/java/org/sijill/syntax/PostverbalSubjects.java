package org.sijill.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.VerbForm;
import org.sijill.lexicon.Voice;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.text.TokenRange;

/**
 * The subject that follows its verb: the first actor behind it that no preposition and no noun governs; adverbs, dates, places and
 * asides may stand between. A noun that is no entity right behind the verb is its subject, and nobody of the cast.
 */
final class PostverbalSubjects {

    private final LexedText text;
    private final Names names;
    private final Coordination joined;
    private final PrepositionalPhrases phrases;

    PostverbalSubjects(LexedText text, Names names, Coordination joined, PrepositionalPhrases phrases) {
        this.text = text;
        this.names = names;
        this.joined = joined;
        this.phrases = phrases;
    }

    Subject of(int verb, TokenRange clause, List<VerbForm> forms) {
        return new Search(verb, clause.to(), forms).subject();
    }

    /** The way through one clause, from the verb on. */
    private final class Search {

        private final int verb;
        private final int to;
        private final List<VerbForm> forms;
        private int at;
        /** Whether nothing but the verb and asides has been passed. */
        private boolean first = true;

        private boolean sawNoun;
        /** Whether a noun that is no entity stands in the subject's place. */
        private boolean other;

        Search(int verb, int to, List<VerbForm> forms) {
            this.verb = verb;
            this.to = to;
            this.forms = forms;
            this.at = verb + 1;
        }

        Subject subject() {
            while (at < to) {
                int mention = names.mentionIndex(at);
                int paper = mention < 0 ? behindPaper(at, to) : at;
                if (mention >= 0) {
                    Subject found = atMention(mention);
                    if (found != null) {
                        return found;
                    }
                } else if (paper > at) {
                    at = paper;
                } else if (endsSearch()) {
                    return nobody();
                } else {
                    pass();
                }
            }
            return nobody();
        }

        /** The answer that a mention gives; null where it is passed over. */
        private @Nullable Subject atMention(int index) {
            Mention mention = names.mentions().get(index);
            if (at == verb + 1 && mention.joined() && mention.canAct()) {
                return Subject.understood(joined.from(index));
            }
            if (mention.governor().equals("مع")) {
                return nobody();
            }
            if (mention.plain() && mention.canAct() && (!sawNoun || counted(at))) {
                return Agreement.agrees(forms, mention, text)
                        ? Subject.stated(joined.from(index), index)
                        : Subject.NONE;
            }
            at = mention.to();
            first = false;
            return null;
        }

        /** A new clause or something quoted begins. */
        private boolean endsSearch() {
            return text.is(at, WordClass.COMPLEMENTIZER) || text.is(at, WordClass.RELATIVE) || text.isSign(at, ":\"«“");
        }

        private void pass() {
            if (text.is(at, WordClass.PREPOSITION) || phrases.attached(at)) {
                at = countsActors(at) ? at + 1 : phrases.end(at, to);
                first = false;
                return;
            }
            if (noun(at)) {
                sawNoun = true;
                other |= first && !isObject(at, forms);
                first = false;
            }
            at++;
        }

        private Subject nobody() {
            return other ? Subject.OTHER : Subject.NONE;
        }
    }

    /** «أكد ل"الرياض" الشيخ فلان»: the token behind a paper that somebody speaks to; the token itself where none stands. */
    private int behindPaper(int at, int to) {
        if (!text.folded(at).equals("ل") || at + 1 >= to || !text.isSign(at + 1, "\"«“")) {
            return at;
        }
        for (int i = at + 2; i < Math.min(at + 7, to); i++) {
            if (text.isSign(i, "\"»”")) {
                return i + 1;
            }
        }
        return at;
    }

    private boolean noun(int i) {
        return text.token(i).isWord()
                && !text.is(i, WordClass.TIME)
                && !text.is(i, WordClass.ADVERB)
                && !text.is(i, WordClass.AUXILIARY)
                && !text.is(i, WordClass.NUMBER)
                && !text.is(i, WordClass.DEMONSTRATIVE);
    }

    /** «أجرى اتصالا», «يجري محادثات»: an accusative, or a feminine behind a masculine verb, is what is done and not who does it. */
    private boolean isObject(int noun, List<VerbForm> forms) {
        String surface = text.token(noun).surface();
        boolean indefinite = text.readings(noun).length > 0 && !text.readings(noun)[0].definite();
        boolean accusative = indefinite && (surface.endsWith("ا") || surface.endsWith("اً"));
        boolean feminine = surface.endsWith("ة") || surface.endsWith("ات") && surface.length() > 4;
        boolean masculine = forms.stream()
                .allMatch(form -> form.gender() == Gender.MASCULINE
                        && form.number() == GrammaticalNumber.SINGULAR
                        && form.voice() == Voice.ACTIVE);
        return accusative || feminine && masculine;
    }

    private boolean counted(int i) {
        return i > 0 && text.folded(i - 1).equals("من");
    }

    /** «كل من روسيا ومصر», «عدد من الوزراء»: the preposition does not govern who is counted. */
    private boolean countsActors(int i) {
        return i + 1 < text.size()
                && names.mentionIndex(i + 1) >= 0
                && names.mentions().get(names.mentionIndex(i + 1)).plain()
                && text.folded(i).equals("من");
    }
}

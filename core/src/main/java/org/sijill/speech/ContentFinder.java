package org.sijill.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.SpeechVerb;
import org.sijill.lexicon.Tense;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.LossReason;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;
import org.sijill.reading.Syntax;
import org.sijill.text.TokenRange;

/**
 * Finds what a verb of speech takes: a clause behind «أن», «إن» or a colon, a quotation, or a noun («أكد حرص بلاده على»,
 * «أعرب عن أمله في»).
 */
final class ContentFinder {

    /** A noun so far before «أن» is what the verb takes, and «أن» belongs to the noun. */
    private static final int FAR = 5;

    private static final int LONGEST_LEAD = 45;

    /** What is an act and no report when it is expressed: «أعرب عن امتنانه». */
    private static final Set<String> ACTS = Wording.folded(
            "شكر",
            "الشكر",
            "امتنان",
            "الامتنان",
            "شكره",
            "شكرها",
            "امتنانه",
            "امتنانها",
            "امتنانهم",
            "إدانة",
            "إدانته",
            "إدانتها");

    /** Verbs that lead to a quotation, but with «أن» mean something else («ورد أن»). */
    private static final Set<String> PLAIN_ANSWERS = Set.of("رد");

    /** Verbs that tell an act of its own; their participle beside another verb is part of what is said. */
    private static final Set<String> ACT_VERBS = Set.of("أشاد", "أثنى", "اتهم", "رحب", "عد");

    /** Verbs that in the imperfect tell what somebody holds and not what he says. */
    private static final Set<String> OPINIONS = Set.of("اعتبر", "وصف", "رأى", "توقع");

    private final LexedText text;
    private final Names names;
    private final Syntax syntax;
    private final Wording wording;
    private final Extent extent;
    private final Cues cues;
    private final LostCues lost;

    ContentFinder(
            LexedText text, Names names, Syntax syntax, Cues cues, Wording wording, Extent extent, LostCues lost) {
        this.text = text;
        this.names = names;
        this.syntax = syntax;
        this.cues = cues;
        this.wording = wording;
        this.extent = extent;
        this.lost = lost;
    }

    /** Places where what is said may begin; -1 for none. */
    private static final class Leads {
        private int noun = -1;
        private boolean linked;
        private int strong = -1;
        private String how = "";
    }

    /** What the verb takes behind it, or null. */
    @Nullable
    Content after(Cue cue) {
        Leads leads = leads(cue, behindSubject(cue));
        if (leads.how.equals("that") && PLAIN_ANSWERS.contains(cue.lemma())) {
            return lost.none(cue, LossReason.OTHER_SENSE);
        }
        if (leads.how.equals("that") && prays(cue)) {
            return lost.none(cue, LossReason.PRAYER);
        }
        if (leads.strong >= 0 && (leads.noun < 0 || !nounCarries(leads))) {
            int from = leads.how.equals("that") ? afterParticle(leads.strong) : leads.strong;
            TokenRange next =
                    from == text.sentence(cue.token()).to() && from < text.size() ? wording.opening(from) : null;
            if (next != null) {
                return new Content(next, leads.how);
            }
            return extent.upTo(from, cue, leads.how);
        }
        if (leads.noun >= 0 && isAct(cue, leads.noun)) {
            return lost.none(cue, LossReason.TELLS_ACT);
        }
        return leads.noun < 0 ? null : extent.upTo(leads.noun, cue, "noun");
    }

    /** Whether verb and noun tell what somebody does and not what he says: «اتهم الحكومة», «أعرب عن امتنانه», «الذي يعتبر». */
    private boolean isAct(Cue cue, int noun) {
        String owned = text.readings(noun).length > 0 && text.readings(noun)[0].pronoun() != null
                ? text.readings(noun)[0].word().form()
                : text.folded(noun);
        if (ACTS.contains(owned)) {
            return true;
        }
        Predicate predicate = cue.predicate();
        boolean opinion = OPINIONS.contains(cue.lemma())
                && predicate != null
                && predicate.form().tense() != Tense.PERFECT;
        return cue.isVerb()
                && (ACT_VERBS.contains(cue.lemma()) || opinion || predicate != null && predicate.relative());
    }

    /** «داعيا الله أن»: a prayer. */
    private boolean prays(Cue cue) {
        String next = cue.token() + 1 < text.size() ? text.folded(cue.token() + 1) : "";
        return next.equals("الله") || next.equals("المولي");
    }

    /** «أعرب عن أمله في أن» is a report by its noun, «أكد الوزير أن» by «أن». */
    private boolean nounCarries(Leads leads) {
        if (leads.how.equals("colon")) {
            return false;
        }
        boolean possessed = text.readings(leads.noun).length > 0 && text.readings(leads.noun)[0].pronoun() != null;
        boolean governed =
                leads.strong > 0 && leads.strong - leads.noun > 1 && text.is(leads.strong - 1, WordClass.PREPOSITION);
        return leads.strong - leads.noun >= FAR || (possessed || governed || leads.linked) && leads.strong > leads.noun;
    }

    private Leads leads(Cue cue, int from) {
        Leads leads = new Leads();
        int end = Math.min(text.sentence(cue.token()).to(), cue.token() + LONGEST_LEAD);
        boolean blocked = false;
        int i = from;
        while (i < end && leads.strong < 0) {
            TokenRange quotation = wording.opening(i);
            if (quotation != null && !quotes(i, quotation, cue, leads)) {
                i = quotation.to() + 1;
                continue;
            }
            if (strong(i, quotation, leads, blocked)) {
                break;
            }
            if (i > cue.token()
                    && (otherCue(i) || speaksOf(i) || Speakers.PASSING_ON.contains(cue.lemma()) && nounCue(i))) {
                break;
            }
            if (verbOfItsOwn(i)) {
                blocked = true;
            }
            i = blocked || leads.noun >= 0 ? i + 1 : noun(cue, i, end, leads);
        }
        return leads;
    }

    /** Whether a quotation is what is said, and not the name of a thing or a nickname on the way. */
    private boolean quotes(int mark, TokenRange quotation, Cue cue, Leads leads) {
        boolean led =
                mark == cue.token() + 1 || text.isSign(mark - 1, ":،,") || text.is(mark - 1, WordClass.COMPLEMENTIZER);
        int words = wording.words(quotation);
        return leads.noun < 0
                && !wording.namesThing(quotation)
                && (words >= StatementReader.SHORTEST_QUOTATION || led && words > 1 && text.isSign(mark - 1, ":"));
    }

    private boolean strong(int i, @Nullable TokenRange quotation, Leads leads, boolean blocked) {
        if (quotation != null) {
            leads.strong = i;
            leads.how = "quote";
        } else if (text.isSign(i, ":")) {
            leads.strong = i + 1;
            leads.how = "colon";
        } else if (wording.opensReport(i) && (!blocked || wording.saying(i) || text.isSign(i - 1, "،,-–"))) {
            leads.strong = i;
            leads.how = "that";
        }
        return leads.strong >= 0;
    }

    /** Whether another verb or participle of speech stands here. */
    boolean otherCue(int i) {
        Cue cue = cues.at(i);
        return cue != null && (cue.isVerb() || cue.sort() == Cue.Sort.PARTICIPLE) && !cue.embedded();
    }

    /** «تحدث الوزير بعد أن قالت بلاده إن»: what follows is told by another. */
    private boolean speaksOf(int i) {
        Cue cue = cues.at(i);
        return cue != null
                && cue.sort() == Cue.Sort.VERB
                && cue.stated()
                && cue.predicate() != null
                && !cue.predicate().relative();
    }

    private boolean nounCue(int i) {
        Cue cue = cues.at(i);
        return cue != null && cue.sort() == Cue.Sort.NOUN;
    }

    /** A verb that is no attribute of a noun: «بيان أصدرته الوزارة» goes on, «الذي» too. */
    private boolean verbOfItsOwn(int i) {
        Predicate predicate = syntax.at(i);
        return predicate != null
                && !predicate.relative()
                && (wording.joined(i) || text.token(i - 1).isSign() || text.is(i - 1, WordClass.JOINT));
    }

    /** Steps over one word or phrase; keeps it where it is the noun or the linked noun that the verb takes. */
    private int noun(Cue cue, int i, int end, Leads leads) {
        for (SpeechVerb verb : cue.verbs()) {
            if (verb.nominal() && !verb.link().isEmpty() && links(i, verb.link())) {
                leads.noun = verb.link().length() == 1 ? i : i + 1;
                leads.linked = true;
                return i + 1;
            }
        }
        if (text.is(i, WordClass.PREPOSITION) || wording.hasPreposition(i)) {
            return i + 1 < end && wording.opensReport(i + 1) ? i + 1 : behindPhrase(i, end);
        }
        if (cue.verbs().stream().anyMatch(verb -> verb.nominal() && verb.link().isEmpty()) && isObject(i)) {
            leads.noun = i;
        }
        return i + 1;
    }

    private boolean isObject(int i) {
        boolean particle =
                text.is(i, WordClass.RELATIVE) || text.is(i, WordClass.JOINT) || text.is(i, WordClass.COMPLEMENTIZER);
        return text.token(i).isWord()
                && !particle
                && !wording.isPassing(i)
                && syntax.at(i) == null
                && !wording.attributiveVerb(i);
    }

    private boolean links(int i, String link) {
        for (Reading reading : text.readings(i)) {
            if (reading.word().form().equals(link)
                    && reading.word().is(WordClass.PREPOSITION)
                    && reading.pronoun() == null) {
                return true;
            }
            if (link.length() == 1 && reading.preposition() == link.charAt(0)) {
                return true;
            }
        }
        return link.length() == 1 && wording.begins(i, link.charAt(0)) && names.mention(i) == null;
    }

    /** The end of a prepositional phrase: its noun, what is definite behind it, and a verb that tells of it. */
    private int behindPhrase(int from, int end) {
        int i = text.is(from, WordClass.PREPOSITION) ? from + 1 : from;
        Mention mention = i < end ? names.mention(i) : null;
        i = mention != null ? mention.to() : i + 1;
        while (i < end && belongsToPhrase(i)) {
            Mention next = names.mention(i);
            i = next != null ? next.to() : i + 1;
        }
        return i;
    }

    private boolean belongsToPhrase(int i) {
        if (!text.token(i).isWord() || wording.opensReport(i) || speaksOf(i)) {
            return false;
        }
        boolean verb = wording.attributiveVerb(i) || syntax.at(i) != null && !wording.joined(i);
        return verb || wording.isDefinite(i) || wording.isPassing(i) || names.mention(i) != null;
    }

    /** The token behind the verb and its subject with those joined to it. */
    int behindSubject(Cue cue) {
        Predicate predicate = cue.predicate();
        int from = cue.token() + 1;
        if (predicate == null || predicate.subjectMention() < 0) {
            return from;
        }
        Mention subject = names.mentions().get(predicate.subjectMention());
        if (subject.from() < cue.token()) {
            return from;
        }
        from = subject.to();
        for (int m = predicate.subjectMention() + 1; m < names.mentions().size(); m++) {
            Mention next = names.mentions().get(m);
            if (next.from() > from || !next.joined()) {
                break;
            }
            from = next.to();
        }
        return from;
    }

    /** «أنه» belongs to what is said, «أن» does not. */
    int afterParticle(int i) {
        return text.folded(i).endsWith("ان") ? i + 1 : i;
    }
}

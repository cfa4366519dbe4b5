package org.sijill.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.SpeechVerb;
import org.sijill.lexicon.Tense;
import org.sijill.lexicon.VerbForm;
import org.sijill.lexicon.Word;
import org.sijill.lexicon.WordClass;
import org.sijill.reading.LexedText;
import org.sijill.reading.LossReason;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;
import org.sijill.reading.Predicate.Given;
import org.sijill.reading.Syntax;
import org.sijill.speech.Cue.Sort;
import org.sijill.text.TokenRange;

/** Finds the words of speech in a text, outside its title and outside quotation marks. */
final class CueFinder {

    private static final Set<String> SOURCES = Wording.folded("بحسب", "حسب", "وفق", "وفقا", "طبقا", "نقلا", "استنادا");

    /** Particles of the subjunctive. */
    private static final Set<String> WISHING = Wording.folded("أن", "بأن", "كي", "لكي", "حتى");

    private static final Set<String> SOURCE_JOINTS = Wording.folded("حسبما", "مثلما");

    private static final Set<String> NOUNS = Wording.folded(
            "قول",
            "قوله",
            "قولها",
            "قولهم",
            "قولهما",
            "القول",
            "تأكيد",
            "التأكيد",
            "تأكيده",
            "تأكيدها",
            "تأكيدهم",
            "تصريح",
            "تصريحه",
            "تصريحها",
            "إعلان",
            "إعلانه",
            "إعلانها",
            "إشارته",
            "إشارتها",
            "تصريحات",
            "تصريحاته",
            "تصريحاتها",
            "توضيحه",
            "توضيحها",
            "إضافته",
            "تشديده",
            "تشديدها");

    /** Verbs that in the third person masculine, with nobody named, are passives of a newspaper's own: «ويذكر أن». */
    private static final Set<String> IMPERSONAL =
            Set.of("ذكر", "أشار", "توقع", "زعم", "قال", "اعتبر", "عد", "أفاد", "وصف", "أعلن", "كشف", "ادعى", "تحدث");

    private final Lexicon lexicon;
    private final LexedText text;
    private final Names names;
    private final Syntax syntax;
    private final Wording wording;
    private final LostCues lost;

    CueFinder(Lexicon lexicon, LexedText text, Names names, Syntax syntax, Wording wording, LostCues lost) {
        this.lexicon = lexicon;
        this.text = text;
        this.names = names;
        this.syntax = syntax;
        this.wording = wording;
        this.lost = lost;
    }

    /** All cues in the order of the text. */
    List<Cue> find() {
        List<Cue> cues = new ArrayList<>();
        Set<Integer> verbs = new HashSet<>();
        for (Predicate predicate : syntax.predicates()) {
            Cue cue = verb(predicate);
            if (cue != null) {
                cues.add(cue);
                verbs.add(cue.token());
            }
        }
        headings(cues);
        for (int i = text.firstBodyToken(); i < text.size(); i++) {
            if (i + 1 < text.size() && !verbs.contains(i) && text.token(i).isWord() && outside(i)) {
                addNoun(i, cues);
            }
        }
        cues.sort(Comparator.comparingInt(Cue::token));
        lost.verbsWithout(cues);
        return cues;
    }

    private boolean outside(int i) {
        return !text.inTitle(i) && text.quotationAt(i) == null;
    }

    private @Nullable Cue verb(Predicate predicate) {
        int token = predicate.token();
        if (SOURCES.contains(wording.form(token))) {
            return null;
        }
        for (String lemma : lemmas(predicate)) {
            List<SpeechVerb> verbs = lexicon.speechVerbs(lemma);
            if (!verbs.isEmpty()) {
                if (Speakers.OF_PAPERS.contains(lemma)
                        && !wording.form(Math.min(token + 1, text.size() - 1)).equals("في")) {
                    lost.verb(token, lemma, LossReason.NO_PAPER);
                    continue;
                }
                LossReason silent = silent(predicate, lemma);
                if (silent != null) {
                    lost.verb(token, lemma, silent);
                    return null;
                }
                Sort sort = predicate.participle() ? Sort.PARTICIPLE : aside(token) ? Sort.ASIDE : Sort.VERB;
                return new Cue(token, sort, lemma, verbs, predicate);
            }
        }
        return null;
    }

    /** Why a verb of speech leads to no speech where it stands; null where it does. */
    private @Nullable LossReason silent(Predicate predicate, String lemma) {
        if (!outside(predicate.token())) {
            return text.inTitle(predicate.token()) ? LossReason.OUTSIDE_BODY : LossReason.QUOTED;
        }
        if (unsaid(predicate, lemma)) {
            return LossReason.NEGATED;
        }
        if (predicate.future() || wished(predicate)) {
            return LossReason.FUTURE;
        }
        return impersonal(predicate, lemma) ? LossReason.IMPERSONAL : null;
    }

    /** «كي يؤكد», «يتوقع أن يعلن»: behind «أن» and «كي» an imperfect is not said yet. */
    private boolean wished(Predicate predicate) {
        int before = predicate.token() - 1;
        return before >= 0
                && WISHING.contains(text.folded(before))
                && predicate.form().tense() != Tense.PERFECT
                && !predicate.participle();
    }

    /** The lemmas of the verb; of «ودعا», which may be «ودع» too, also those without its و. */
    private List<String> lemmas(Predicate predicate) {
        String folded = text.folded(predicate.token());
        boolean joint = folded.length() > 3 && (folded.startsWith("و") || folded.startsWith("ف"));
        Word rest = joint ? lexicon.word(folded.substring(1)) : null;
        List<String> lemmas = new ArrayList<>(predicate.lemmas());
        if (rest != null) {
            rest.verbs().forEach(form -> lemmas.add(form.lemma()));
        }
        return lemmas;
    }

    /** «لم يعلن»; but «ما أعلنه» is what he did announce, and «لم يستبعد» says something too. */
    private boolean unsaid(Predicate predicate, String lemma) {
        return predicate.negated()
                && !lemma.equals("استبعد")
                && !wording.form(predicate.token() - 1).endsWith("ما");
    }

    private static boolean impersonal(Predicate predicate, String lemma) {
        // «تعد الهجرة مشكلة»: the passive, whatever stands beside it
        if (lemma.equals("عد") && predicate.form().tense() != Tense.PERFECT) {
            return true;
        }
        boolean unnamed = predicate.given() == Given.UNDERSTOOD || predicate.given() == Given.NONE;
        String written = predicate.form().text();
        return unnamed
                && IMPERSONAL.contains(lemma)
                && predicate.form().tense() != Tense.PERFECT
                && written.startsWith("ي")
                && !predicate.embedded()
                && !predicate.relative();
    }

    /** «بحسب ما أفاد»، «حسبما ذكرت»، «على ما أعلنت». */
    private boolean aside(int verb) {
        if (verb == 0) {
            return false;
        }
        String before = wording.form(verb - 1);
        if (SOURCE_JOINTS.contains(before) && !wording.joined(verb)) {
            return true;
        }
        boolean what = before.equals("ما") || before.equals("لما") || before.equals("عما");
        return what
                && verb > 1
                && (SOURCES.contains(wording.form(verb - 2))
                        || text.folded(verb - 2).equals("علي"));
    }

    private void addNoun(int i, List<Cue> cues) {
        String form = wording.form(i);
        Cue other = leadsBehindName(i) ? hiddenVerb(i) : null;
        Cue participle = other == null ? participle(i) : other;
        if (participle != null) {
            cues.add(participle);
        } else if (SOURCES.contains(form) && !text.folded(i + 1).endsWith("ما") || overLimit(i)) {
            cues.add(new Cue(i, Sort.SOURCE, form, List.of(), null));
        } else if (NOUNS.contains(form) || NOUNS.contains(withoutPreposition(i))) {
            cues.add(new Cue(i, Sort.NOUN, form, List.of(), null));
        }
    }

    /** Whether «أن» or a colon follows, maybe behind a name. */
    private boolean leadsBehindName(int i) {
        Mention mention = names.mentionFrom(i + 1);
        int next = mention != null && mention.canAct() ? mention.to() : i + 1;
        return next < text.size() && (wording.opensReport(next) || next > i + 1 && text.isSign(next, ":"));
    }

    /** «وبين أن», «وأبان أن»: written like a preposition or a noun of time, but what follows tells the verb. */
    private @Nullable Cue hiddenVerb(int i) {
        if (!wording.joined(i)
                && i > text.sentence(i).from()
                && !text.token(i - 1).isSign()) {
            return null;
        }
        for (Reading reading : text.readings(i)) {
            for (VerbForm form : reading.word().verbs()) {
                List<SpeechVerb> verbs =
                        form.tense() == Tense.PERFECT ? lexicon.speechVerbs(form.lemma()) : List.<SpeechVerb>of();
                if (!verbs.isEmpty()) {
                    return new Cue(i, Sort.VERB, form.lemma(), verbs, null);
                }
            }
        }
        return null;
    }

    /** «مشيرا» anywhere, «مشيرة» and «مشيرين», «مشيران» behind a stop or و: the participle, known by its masculine. */
    private @Nullable Cue participle(int i) {
        String folded = text.folded(i);
        String stem = "";
        if (i + 1 >= text.sentence(i).to() || text.isSign(i + 1, ".؛")) {
            return null;
        }
        if (folded.endsWith("ا")) {
            stem = folded.substring(0, folded.length() - 1);
        } else if (i > 0 && (text.token(i - 1).isSign() || wording.joined(i) || leadsOn(i))) {
            stem = folded.endsWith("ه")
                    ? folded.substring(0, folded.length() - 1)
                    : folded.endsWith("ين") || folded.endsWith("ان") ? folded.substring(0, folded.length() - 2) : "";
        }
        Cue whole = ofMasculine(i, stem);
        return whole == null && stem.startsWith("و") ? ofMasculine(i, stem.substring(1)) : whole;
    }

    /** Whether what follows is what a verb of speech takes. */
    private boolean leadsOn(int i) {
        return i + 2 < text.size()
                && (wording.opensReport(i + 1)
                        || text.isSign(i + 1, ":")
                        || text.folded(i + 1).equals("الي")
                        || wording.opensReport(i + 2) && text.is(i + 1, WordClass.PREPOSITION));
    }

    private @Nullable Cue ofMasculine(int i, String stem) {
        Word masculine = stem.length() < 3 ? null : lexicon.word(stem + "ا");
        if (masculine != null) {
            for (VerbForm form : masculine.participles()) {
                List<SpeechVerb> verbs = lexicon.speechVerbs(form.lemma());
                if (!verbs.isEmpty()) {
                    return new Cue(i, Sort.PARTICIPLE, form.lemma(), verbs, null);
                }
            }
        }
        return null;
    }

    private String withoutPreposition(int i) {
        String folded = text.folded(i);
        return wording.hasPreposition(i) ? folded.substring(1) : folded;
    }

    /** «على حد قوله». */
    private boolean overLimit(int i) {
        return i > 0 && i + 1 < text.size() && text.folded(i).equals("حد") && text.is(i - 1, WordClass.PREPOSITION);
    }

    /** A sentence that begins with a name and a colon. */
    private void headings(List<Cue> cues) {
        for (Mention mention : names.mentions()) {
            TokenRange sentence = text.sentence(mention.from());
            boolean alone = mention.from() == sentence.from()
                    && mention.to() + 2 < sentence.to()
                    && text.isSign(mention.to(), ":");
            if (alone
                    && mention.canAct()
                    && !mention.adjective()
                    && outside(mention.from())
                    && mention.single() != null) {
                cues.add(new Cue(mention.from(), Sort.HEADING, "heading", List.of(), null));
            }
        }
    }
}

package org.sijill.events;

import org.jspecify.annotations.Nullable;
import org.sijill.events.TriggerFinder.Hit;
import org.sijill.lexicon.Lexicon.Acts;
import org.sijill.lexicon.Modality;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Tense;
import org.sijill.lexicon.Trigger;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Act;
import org.sijill.model.Status;
import org.sijill.reading.LexedText;
import org.sijill.reading.Predicate;

/** Tells whether an act took place, from the tense of its verb and the words of modality around it. */
final class Statuses {

    private static final int BEFORE = 8;
    private static final int NEAR_AFTER = 5;
    /** «المحادثات بين إيران ومجموعة (5+1) المقرر أن تبدأ»: a plan may be told behind those who take part. */
    private static final int AFTER = 12;

    private final Scene scene;
    private final LexedText text;
    private final Acts acts;

    Statuses(Scene scene) {
        this.scene = scene;
        this.text = scene.text;
        this.acts = scene.acts;
    }

    void tell(Hit hit, Telling telling) {
        Status status = hit.trigger().status();
        Status carried =
                hit.carrier() == null || decided(hit) ? null : hit.carrier().status();
        if (status == null && carried != Status.PLANNED) {
            status = carried;
        }
        if (status == null) {
            // «قرر إرجاء زيارته»: what stands nearer to the noun counts more than the resolve
            Status modal = modality(hit);
            status = modal != null ? modal : carried;
        }
        if (saidAtOnce(hit.trigger().act())) {
            // «يتوجه إلى أسمرا بدعوة من نظيره», «رفضت الاتهامات»: it was said, whatever comes of it
            status = null;
        }
        boolean noun = hit.trigger().kind() == Trigger.Kind.NOUN && hit.carrier() == null;
        telling.pointsBack = status == null && (noun && definite(hit.head()) || headlinePresent(hit));
        telling.statusStated = status != null;
        telling.status = status != null ? status : byTense(hit);
        telling.statusStated |= telling.status != Status.OCCURRED;
        telling.invited = noun && hit.trigger().act() == Act.VISIT && scene.askedFor(hit.head());
    }

    /** What is done by the words themselves, and is no standing position: it takes place when they are told. */
    private static boolean saidAtOnce(Act act) {
        return switch (act) {
            case INVITE, LETTER, ACCUSE, PRAISE, THANK, CONGRATULATE, CONDOLE -> true;
            default -> false;
        };
    }

    /** «قررت الحكومة حظر استيراد»: deciding a sanction is imposing it, where it only plans a visit. */
    private static boolean decided(Hit hit) {
        return switch (hit.trigger().act()) {
            case SANCTION, RECOGNIZE, RESTORE_TIES -> true;
            default -> false;
        };
    }

    /** «رئيس الوزراء يزور بكين»: the present tense of a headline tells what was, is and will be alike. */
    private boolean headlinePresent(Hit hit) {
        Predicate verb = hit.verb();
        return verb != null
                && text.inTitle(hit.head())
                && !verb.participle()
                && !verb.future()
                && verb.form().tense() != Tense.PERFECT;
    }

    /** «اللقاء», «زيارته»: a noun with article or pronoun means an act that is known already. */
    private boolean definite(int head) {
        for (Reading reading : text.readings(head)) {
            if (reading.word().noun() != null) {
                return reading.definite() || reading.pronoun() != null;
            }
        }
        return false;
    }

    private @Nullable Status modality(Hit hit) {
        int head = hit.head();
        int start = hit.verb() == null ? head : Math.min(hit.verb().token(), head);
        Status before = before(head, start);
        // «جولة تستمر أسبوعا، يزور خلالها»: the journey goes on, and not the visit
        boolean ofJourney = before == Status.ONGOING && hit.verb() != null && scene.during(hit.verb());
        return before != null && !ofJourney ? before : behind(hit);
    }

    /** What the words of modality before {@code head}, or before its verb at {@code start}, make of an act; null for none. */
    private @Nullable Status before(int head, int start) {
        int floor = Math.max(text.sentence(head).from(), start - BEFORE);
        for (int i = head - 1; i >= floor && (i >= start || !stops(i, start)); i--) {
            Modality word = at(i, true);
            if (word != null) {
                return word.status();
            }
        }
        return null;
    }

    private @Nullable Status behind(Hit hit) {
        int words = 0;
        for (int i = hit.head() + 1; i < Math.min(text.sentence(hit.head()).to(), hit.head() + AFTER); i++) {
            if (text.isSign(i, "،.:؛") || scene.predicate(i) != null) {
                break;
            }
            words += scene.mention(i) == null ? 1 : 0;
            Modality word = scene.mention(i) == null ? at(i, false) : null;
            if (word != null && fits(word.status(), hit, words) && !(word.status() == Status.PLANNED && temporal(i))) {
                return word.status();
            }
        }
        return null;
    }

    /** A plan may be told far behind a noun; «المستمرة» behind a perfect verb is said of something else. */
    private static boolean fits(Status status, Hit hit, int words) {
        Predicate verb = hit.verb();
        if (status == Status.ONGOING && verb != null && verb.form().tense() == Tense.PERFECT) {
            return false;
        }
        return words < NEAR_AFTER || verb == null && status == Status.PLANNED;
    }

    /** «الخميس المقبل» says when, not that the meeting itself is a coming one; the date tells the rest. */
    private boolean temporal(int i) {
        return i > 0 && text.is(i - 1, WordClass.TIME);
    }

    private boolean stops(int i, int start) {
        return text.isSign(i, ".:؛") || (scene.predicate(i) != null && start - i > 4 && at(i, true) == null);
    }

    private @Nullable Modality at(int token, boolean before) {
        Modality found = match(token, text.folded(token), before);
        if (found != null) {
            return found;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.conjunction() != 0 && !reading.definite() && reading.preposition() == 0) {
                found = match(token, reading.word().form(), before);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Modality match(int token, String first, boolean before) {
        for (Modality modality : acts.modalities(first)) {
            boolean fits =
                    modality.before() == before && token + modality.words().size() <= text.size();
            for (int k = 1; fits && k < modality.words().size(); k++) {
                fits = text.folded(token + k).equals(modality.words().get(k));
            }
            if (fits) {
                return modality;
            }
        }
        return null;
    }

    private Status byTense(Hit hit) {
        Predicate verb = hit.verb();
        if (verb == null) {
            return goesOn(hit) ? Status.ONGOING : ofOccasion(hit);
        }
        if (saidAtOnce(hit.trigger().act()) && verb.token() != hit.head() && hit.carrier() == null) {
            return Status.OCCURRED; // «سيزور باريس بدعوة من نظيره»
        }
        if (verb.negated()) {
            return Status.DENIED;
        }
        if (verb.future()) {
            return Status.PLANNED;
        }
        boolean imperfect = !verb.participle() && verb.form().tense() != Tense.PERFECT;
        if (!imperfect || text.inTitle(hit.head()) || verb.past()) {
            return Status.OCCURRED;
        }
        return imperfectOf(hit, verb);
    }

    /** «العقوبات التي تفرضها واشنطن»: a deed whose relative clause has the present tense. */
    private boolean goesOn(Hit hit) {
        boolean lasts = lasts(hit.trigger().act());
        int end = Math.min(text.sentence(hit.head()).to(), hit.head() + NEAR_AFTER);
        for (int i = hit.head() + 1; lasts && i < end && !text.isSign(i, "،.:؛"); i++) {
            Predicate verb = text.is(i, WordClass.RELATIVE) && i + 1 < end ? scene.predicate(i + 1) : null;
            if (verb != null) {
                return !verb.past()
                        && !verb.negated()
                        && !verb.future()
                        && verb.form().tense() == Tense.IMPERFECT;
            }
        }
        return false;
    }

    private static boolean lasts(Act act) {
        return switch (act) {
            case ASSAULT, COERCE, SANCTION, AID, COOPERATE, SUPPORT, MOBILIZE, MEDIATE -> true;
            default -> false;
        };
    }

    /** «من المقرر أن يزور موسكو لحضور القمة», «سيبحث خلال لقائه»: the occasion of what is yet to come is yet to come itself. */
    private Status ofOccasion(Hit hit) {
        Predicate clause = scene.clauseAt(hit.head());
        if (clause == null || scene.claimed(clause.token(), hit.head()) || !scene.occasion(hit.head())) {
            return Status.OCCURRED;
        }
        boolean ahead = clause.future()
                || scene.governor(hit.head()).equals("ل") && comes(clause) && !text.inTitle(hit.head())
                || before(clause.token(), clause.token()) == Status.PLANNED;
        return ahead ? Status.PLANNED : Status.OCCURRED;
    }

    /** «قبل أن يتوجه إلى برلين للقاء المستشارة»: the imperfect of an encounter is yet to come. */
    private boolean comes(Predicate clause) {
        return clause.form().tense() == Tense.IMPERFECT
                && !clause.past()
                && !clause.relative()
                && !clause.negated()
                && clause.lemmas().stream()
                        .flatMap(lemma -> acts.ofVerb(lemma).stream())
                        .anyMatch(trigger -> trigger.act() == Act.VISIT || trigger.act() == Act.MEET);
    }

    /** An imperfect tells what goes on: a visit under way, a standing position; an encounter in it is yet to come. */
    private Status imperfectOf(Hit hit, Predicate verb) {
        Act act = hit.trigger().act();
        return switch (act) {
            case MEET, CALL, SIGN, ATTEND, VISIT ->
                verb.relative() && !scene.during(verb) ? Status.ONGOING : Status.PLANNED;
            case AWARD -> Status.OCCURRED;
            // «وتتهم واشنطن طهران بدعم المسلحين»: what a state keeps saying of another
            case ACCUSE ->
                hit.trigger().kind() == Trigger.Kind.VERB && !verb.relative() ? Status.ONGOING : Status.OCCURRED;
            default ->
                hit.trigger().kind() == Trigger.Kind.VERB && !saidAtOnce(act)
                                || verb.relative() && verb.token() > hit.head() && lasts(act)
                        ? Status.ONGOING
                        : Status.OCCURRED;
        };
    }
}

package org.sijill.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sijill.lexicon.Gender;
import org.sijill.lexicon.GrammaticalNumber;
import org.sijill.lexicon.Lexicon.Acts;
import org.sijill.lexicon.Person;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Setting;
import org.sijill.lexicon.Slot;
import org.sijill.lexicon.VerbForm;
import org.sijill.lexicon.Voice;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Act;
import org.sijill.model.Kind;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;
import org.sijill.reading.Predicate.Given;
import org.sijill.text.Letters;
import org.sijill.text.TokenRange;

/**
 * Finds the subject of a verb: the first actor after it that no preposition and no noun governs; else the actor just before it;
 * else that of the verb before. A noun that is no entity in the subject's place means that somebody else acts.
 */
final class Subjects {

    /** How many tokens «وفي السياق الإقليمي والدولي نفسه» may have. */
    private static final int LONGEST_FRONTED = 7;

    private final LexedText text;
    private final Names names;
    private final Coordination joined;
    private final Acts acts;
    /** The main predicates with a subject told beside them, as far as somebody unknown did not take the word. */
    private final List<Predicate> topics = new ArrayList<>();

    Subjects(LexedText text, Names names, Acts acts) {
        this.text = text;
        this.names = names;
        this.joined = new Coordination(text, names);
        this.acts = acts;
    }

    private record Found(List<Integer> entities, int mention, Given given) {
        static final Found NONE = new Found(List.of(), -1, Given.NONE);
        static final Found OTHER = new Found(List.of(), -1, Given.OTHER);
    }

    /** Where the actors begin that stand right before a verb and open its clause; the verb's own opening where none do. */
    int startOfActorBefore(int opening, int from) {
        int at = opening;
        while (!goesOn(opening) && at - 1 >= from && names.mentionIndex(at - 1) >= 0) {
            Mention mention = names.mentions().get(names.mentionIndex(at - 1));
            if (!mention.plain() || !mention.canAct() || mention.from() < from) {
                break;
            }
            at = mention.from();
            if (!mention.joined()) {
                break;
            }
        }
        boolean opens = at < opening
                && (at == from
                        || text.token(at - 1).isSign()
                        || text.readings(at).length > 0 && text.readings(at)[0].conjunction() != 0);
        return opens ? at : opening;
    }

    /** «سيزور فرنسا ويلتقي», «أدان المتحدث ما وصفه»: behind و and ما the noun before the verb is not its subject. */
    private boolean goesOn(int opening) {
        return text.folded(opening).equals("ما")
                || text.readings(opening).length > 0 && text.readings(opening)[0].conjunction() != 0;
    }

    Predicate lead(
            int verb,
            VerbFinder.Found found,
            Openings openings,
            TokenRange clause,
            TokenRange reach,
            List<Predicate> before) {
        Found subject = found.participle()
                ? inherited(before, found.form(), true)
                : subject(verb, found, openings, clause, before);
        return new Predicate(
                verb,
                subject.mention < 0
                        ? found.forms()
                        : Agreement.first(found.forms(), names.mentions().get(subject.mention), text),
                found.participle(),
                openings.future() || found.reading().future(),
                openings.negated(),
                openings.past(),
                openings.relative(),
                openings.embedded(),
                clause,
                reach,
                subject.entities,
                subject.mention,
                subject.given,
                found.reading().pronoun());
    }

    /**
     * A verb before its subject is in the singular, and it opens its clause: behind a noun («عملية تستهدف الحزب») it only
     * describes it.
     */
    private boolean subjectMayFollow(int verb, VerbFinder.Found found, Openings openings) {
        if (found.forms().stream().allMatch(form -> form.number() != GrammaticalNumber.SINGULAR)) {
            return false;
        }
        int before = openings.first() - 1;
        boolean opened = openings.first() < verb
                || openings.relative()
                || found.reading().conjunction() != 0
                || found.reading().preposition() != 0
                || (found.reading().pronoun() != null && actorAt(verb + 1));
        if (opened || before < 0 || text.sentenceOf(before) != text.sentenceOf(verb) || text.inTitle(verb)) {
            return true;
        }
        return text.token(before).isSign()
                || beginsLine(verb)
                || text.is(before, WordClass.JOINT)
                || text.is(before, WordClass.TIME)
                || text.is(before, WordClass.ADVERB)
                || text.is(before, WordClass.COMPLEMENTIZER)
                || text.is(before, WordClass.DEMONSTRATIVE)
                || endsPlace(before)
                || endsFrontedPhrase(before);
    }

    /** «وعلى الصعيد الإقليمي رحب أوباما»: only a phrase of a preposition stands between the stop and the verb. */
    private boolean endsFrontedPhrase(int last) {
        int floor = Math.max(text.sentence(last).from(), last - LONGEST_FRONTED);
        int at = last;
        while (at > floor && !text.token(at - 1).isSign()) {
            Mention mention = names.mention(at);
            if (mention != null && mention.plain() && mention.canAct()
                    || text.is(at, WordClass.COMPLEMENTIZER)
                    || text.is(at, WordClass.RELATIVE)
                    || text.is(at, WordClass.JOINT)) {
                return false;
            }
            at--;
        }
        boolean begins =
                at == text.sentence(last).from() || at > 0 && text.token(at - 1).isSign();
        return begins && at < last && opensPhrase(at) && text.folded(last).startsWith("ال");
    }

    /** «وعلى», «في», «وبهذه». */
    private boolean opensPhrase(int token) {
        for (Reading reading : text.readings(token)) {
            if (reading.word().is(WordClass.PREPOSITION) && reading.pronoun() == null) {
                return true;
            }
        }
        return attachedPreposition(token);
    }

    /** «وفي القاهرة أشاد الوزير». */
    private boolean endsPlace(int token) {
        Mention place = names.mention(token);
        return place != null
                && !place.governor().isEmpty()
                && (place.kind() == Kind.CITY || place.kind() == Kind.PLACE || place.kind() == Kind.FACILITY);
    }

    /** A verb on a line of its own below «طهران (أ ش أ)». */
    private boolean beginsLine(int verb) {
        return text.words(verb - 1, verb + 1).indexOf('\n') >= 0;
    }

    /** «يرافقه وزير الخارجية»: behind the object's pronoun an actor that nothing governs is the subject. */
    private boolean actorAt(int token) {
        int index = token < text.size() ? names.mentionIndex(token) : -1;
        return index >= 0
                && names.mentions().get(index).plain()
                && names.mentions().get(index).canAct();
    }

    /** «التي قام بها», «الذي أعرب له»: a pronoun behind the verb means that the antecedent is not its subject. */
    private boolean resumed(int token) {
        if (token >= text.size()) {
            return false;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.pronoun() != null && reading.word().is(WordClass.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    private Found subject(
            int verb, VerbFinder.Found found, Openings openings, TokenRange clause, List<Predicate> before) {
        boolean goesOn = goesOn(openings.first()) && !openings.relative();
        boolean coordinated = goesOn
                && openings.first() > 0
                && text.token(openings.first() - 1).isSign();
        if (openings.embedded() && announced(openings.first() - 1)) {
            return inherited(before, found.form(), false);
        }
        if (found.form().person() == Person.FIRST && text.quotationAt(verb) == null) {
            return Found.OTHER; // «نصل إلى القاعة»: the one who writes
        }
        Found topic = found.reading().conjunction() == 'ف' ? topic(verb) : Found.NONE;
        if (topic.given == Given.STATED) {
            return topic;
        }
        Found previous =
                goesOn ? Found.NONE : before(openings.first(), clause.from(), found.forms(), openings.relative());
        boolean adjacent =
                openings.first() > 0 && names.mentionIndex(openings.first() - 1) >= 0 && !openings.relative();
        if (previous.given == Given.STATED && adjacent && found.reading().conjunction() == 0) {
            return previous;
        }
        if (previous.given == Given.STATED
                && openings.relative()
                && found.reading().pronoun() == null
                && !resumed(verb + 1)) {
            return previous;
        }
        Found after = subjectMayFollow(verb, found, openings) ? after(verb, clause, found.forms()) : Found.NONE;
        if (after.given == Given.STATED) {
            boolean onward = goesOn || during(verb + 1) || behindJoint(openings.first());
            Found met = onward ? inherited(before, found.form(), coordinated) : Found.NONE;
            return met.given != Given.NONE && isMet(found, after, met) ? met : after;
        }
        if (previous.given == Given.STATED) {
            return previous;
        }
        boolean described = openings.relative() && found.reading().pronoun() == null && !resumed(verb + 1);
        if (after.given == Given.OTHER || described && after.given == Given.NONE) {
            return Found.OTHER; // «المساعدات التي وصلت»: a noun before acts, and nobody of the cast
        }
        Found inherited = inherited(before, found.form(), coordinated);
        if (found.form().number() == GrammaticalNumber.DUAL && inherited.entities.size() == 1) {
            return both(inherited, openings.first());
        }
        return after.given == Given.UNDERSTOOD ? joined(inherited, after) : inherited;
    }

    /** «التقى الرئيس نظيره … واتفقا»: with one who is understood, the other of the two is who was told last beside him. */
    private Found both(Found one, int verb) {
        int from = text.sentence(Math.max(verb - 1, 0)).from();
        boolean person = names.entity(one.entities.get(0)).kind() == Kind.PERSON;
        for (int i = verb - 1; i >= from; i--) {
            Mention mention = names.mention(i);
            boolean other = mention != null
                    && mention.canAct()
                    && !mention.adjective()
                    && mention.entities().size() == 1
                    && (mention.kind() == Kind.PERSON) == person
                    && differ(one.entities.get(0), mention.entities().get(0));
            if (mention != null && other) {
                return joined(one, new Found(mention.entities(), -1, Given.UNDERSTOOD));
            }
        }
        return one;
    }

    /** Whether two act for different states or bodies. */
    private boolean differ(int one, int other) {
        String party = names.entity(one).party();
        return party != null
                && names.entity(other).party() != null
                && !party.equals(names.entity(other).party());
    }

    /** «أما وزير الخارجية الفرنسي فدعا …»: who stands behind «أما» is what the verb behind ف tells of. */
    private Found topic(int verb) {
        int from = text.sentence(verb).from();
        for (int i = verb - 1; i >= from; i--) {
            if (text.folded(i).equals("اما") || text.folded(i).equals("واما")) {
                int m = i + 1 < text.size() ? names.mentionIndex(i + 1) : -1;
                return m >= 0 && names.mentions().get(m).canAct()
                        ? new Found(joined.from(m), -1, Given.STATED)
                        : Found.NONE;
            }
        }
        return Found.NONE;
    }

    /** «قالت مصر إنها ترفض تدخل قطر»: the pronoun on «إن» is the subject. */
    private boolean announced(int complementizer) {
        String folded = text.folded(complementizer);
        return text.is(complementizer, WordClass.COMPLEMENTIZER)
                && (folded.endsWith("نه")
                        || folded.endsWith("نها")
                        || folded.endsWith("نهم")
                        || folded.endsWith("نهما"));
    }

    /** «إلى الدوحة، حيث يلتقي نظيره». */
    private boolean behindJoint(int opening) {
        return opening > 0 && text.is(opening - 1, WordClass.JOINT);
    }

    /** «زيارة يلتقي خلالها العاهل المغربي». */
    private boolean during(int token) {
        return token < text.size() && text.folded(token).startsWith("خلاله");
    }

    /**
     * «سيزور الفلبين ويلتقي الرئيس الفلبيني»: the one person behind a verb of meeting whose clause goes on about somebody of another
     * state is whom that one meets.
     */
    private boolean isMet(VerbFinder.Found found, Found after, Found understood) {
        boolean meeting = found.reading().pronoun() == null
                && found.forms().stream()
                        .filter(form -> !acts.setting(Setting.RECEIVING).contains(Letters.fold(form.lemma())))
                        .anyMatch(form -> acts.ofVerb(form.lemma()).stream()
                                .anyMatch(trigger -> trigger.act() == Act.MEET
                                        && Stream.of(trigger.recipient(), trigger.with())
                                                .flatMap(List::stream)
                                                .anyMatch(slot -> slot.where().equals(Slot.OBJECT))));
        if (!(meeting || wantsSomebody(found, after))
                || after.mention < 0
                || after.entities.size() != 1
                || understood.entities.size() != 1) {
            return false;
        }
        Mention met = names.mentions().get(after.mention);
        Mention next =
                after.mention + 1 < names.mentions().size() ? names.mentions().get(after.mention + 1) : null;
        boolean another = next != null && next.plain() && text.adjoins(next.from(), met.to());
        boolean somebody = met.kind() == Kind.PERSON || !meeting;
        return somebody && !another && differ(understood.entities.get(0), after.entities.get(0));
    }

    /** «كما حثت إسرائيل على …», «وهنأ الرئيس فلان ب…»: such a verb wants somebody, and with only one behind it he is the one. */
    private boolean wantsSomebody(VerbFinder.Found found, Found after) {
        int next = after.mention < 0
                ? text.size()
                : names.mentions().get(after.mention).to();
        boolean about = next < text.size() && (text.folded(next).equals("علي") || attachedPreposition(next));
        return about
                && found.reading().pronoun() == null
                && found.forms().stream()
                        .anyMatch(form -> acts.setting(Setting.ADDRESSING).contains(Letters.fold(form.lemma())));
    }

    /** «سيلتقي ونظيره الأذربيجاني»: who is understood and who is joined to him. */
    private static Found joined(Found first, Found second) {
        List<Integer> entities = new ArrayList<>(first.entities);
        entities.addAll(second.entities);
        return new Found(entities.stream().distinct().toList(), -1, Given.UNDERSTOOD);
    }

    /**
     * The actor after the verb; adverbs, dates, places and asides may stand between. A noun that is no entity right behind the
     * verb is its subject, and nobody of the cast.
     */
    private Found after(int verb, TokenRange clause, List<VerbForm> form) {
        int i = verb + 1;
        boolean first = true;
        boolean sawNoun = false;
        boolean other = false;
        while (i < clause.to()) {
            int m = names.mentionIndex(i);
            if (m >= 0) {
                Mention mention = names.mentions().get(m);
                if (i == verb + 1 && mention.joined() && mention.canAct()) {
                    return new Found(joined.from(m), -1, Given.UNDERSTOOD);
                }
                if (mention.governor().equals("مع")) {
                    return other ? Found.OTHER : Found.NONE;
                }
                if (mention.plain() && mention.canAct() && (!sawNoun || counted(i))) {
                    return Agreement.agrees(form, mention, text)
                            ? new Found(joined.from(m), m, Given.STATED)
                            : Found.NONE;
                }
                i = mention.to();
                first = false;
                continue;
            }
            int paper = behindPaper(i, clause.to());
            if (paper > i) {
                i = paper;
                continue;
            }
            if (text.is(i, WordClass.COMPLEMENTIZER) || text.is(i, WordClass.RELATIVE) || text.isSign(i, ":\"«“")) {
                return other ? Found.OTHER : Found.NONE;
            }
            if (text.is(i, WordClass.PREPOSITION) || attachedPreposition(i)) {
                i = countsActors(i) ? i + 1 : endOfPhrase(i, clause.to());
                first = false;
                continue;
            }
            if (noun(i)) {
                sawNoun = true;
                other |= first && !isObject(i, form);
                first = false;
            }
            i++;
        }
        return other ? Found.OTHER : Found.NONE;
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

    private boolean attachedPreposition(int i) {
        Reading[] readings = text.readings(i);
        if (readings.length == 0) {
            String folded = text.folded(i);
            return folded.length() > 4 && "لب".indexOf(folded.charAt(0)) >= 0 && !folded.startsWith("بن");
        }
        return readings[0].preposition() != 0;
    }

    /**
     * The end of a prepositional phrase: its pronoun («أكدت معه الوزيرة»), or its noun with the adjectives and genitives that
     * follow, up to a comma or a verb's argument.
     */
    private int endOfPhrase(int from, int to) {
        if (resumed(from)) {
            return from + 1;
        }
        int i = text.is(from, WordClass.PREPOSITION) ? from + 1 : from;
        if (i < to && names.mentionIndex(i) >= 0) {
            return names.mentions().get(names.mentionIndex(i)).to();
        }
        i++;
        while (i < to
                && names.mentionIndex(i) < 0
                && text.token(i).isWord()
                && (text.folded(i).startsWith("ال") || text.is(i, WordClass.TIME))
                && !text.is(i, WordClass.COMPLEMENTIZER)
                && !text.is(i, WordClass.RELATIVE)) {
            i++;
        }
        return i;
    }

    /** The actor just before the verb, or the antecedent of its relative pronoun. */
    private Found before(int opening, int from, List<VerbForm> form, boolean relative) {
        int i = opening - 1;
        while (i >= from
                && (text.isSign(i, "،,\"»”)")
                        || text.is(i, WordClass.TIME)
                        || text.is(i, WordClass.RELATIVE)
                        || text.is(i, WordClass.ADVERB))) {
            i--;
        }
        int floor = relative ? text.sentence(Math.max(opening - 1, 0)).from() : from;
        if (relative) {
            while (i >= floor
                    && names.mentionIndex(i) < 0
                    && (text.isSign(i, "،,\"»”)") || text.is(i, WordClass.RELATIVE))) {
                i--;
            }
        }
        if (i < floor || i < 0 || names.mentionIndex(i) < 0) {
            return Found.NONE;
        }
        int m = names.mentionIndex(i);
        Mention mention = names.mentions().get(m);
        boolean free = relative || mention.plain() || mention.joined();
        if (mention.canAct() && free && !mention.adjective() && Agreement.agrees(form, mention, text)) {
            return new Found(relative ? mention.entities() : joined.upTo(m), m, Given.STATED);
        }
        return Found.NONE;
    }

    /** Keeps who a sentence was about, for the next one that names nobody: «وأضاف». */
    void remember(List<Predicate> sentence) {
        for (Predicate predicate : sentence) {
            boolean main = !predicate.embedded() && !predicate.relative() && !claimed(predicate);
            if (main && predicate.given() == Given.STATED) {
                topics.add(predicate);
            } else if (main && predicate.given() == Given.OTHER && predicate == sentence.get(0)) {
                topics.clear();
            }
        }
    }

    /** «قال الوزير إن بلاده ستستضيف»: who acts in what is claimed is not who speaks. */
    private boolean claimed(Predicate predicate) {
        int before = predicate.clause().from() - 1;
        return before >= text.sentence(predicate.token()).from() && text.is(before, WordClass.COMPLEMENTIZER);
    }

    /** @param coordinated whether the verb goes on behind «، و»: then relative clauses between are passed over */
    private Found inherited(List<Predicate> before, VerbForm form, boolean coordinated) {
        Found found = inheritedInSentence(before, form, coordinated);
        for (int k = topics.size() - 1; found.given == Given.NONE && k >= 0; k--) {
            if (Agreement.understood(form, topics.get(k), names)) {
                return new Found(topics.get(k).subject(), -1, Given.UNDERSTOOD);
            }
        }
        return found;
    }

    private Found inheritedInSentence(List<Predicate> before, VerbForm form, boolean coordinated) {
        for (int k = before.size() - 1; k >= 0; k--) {
            Predicate predicate = before.get(k);
            boolean inside = predicate.relative() || what(predicate);
            if (predicate.given() == Given.OTHER && !(coordinated && inside)) {
                return Found.OTHER;
            }
            boolean fits = !predicate.subject().isEmpty() && !inside && Agreement.understood(form, predicate, names);
            if (fits) {
                return new Found(predicate.subject(), -1, Given.UNDERSTOOD);
            }
        }
        return Found.NONE;
    }

    /** «شرح ما يقوم به الجيش، مؤكدا»: a clause behind «ما» is what another verb takes. */
    private boolean what(Predicate predicate) {
        int before = predicate.clause().from();
        return before < predicate.token() && text.folded(before).equals("ما");
    }
}

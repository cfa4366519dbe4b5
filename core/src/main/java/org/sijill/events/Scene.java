package org.sijill.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon.Acts;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Setting;
import org.sijill.lexicon.Slot;
import org.sijill.lexicon.Trigger;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Act;
import org.sijill.reading.EntityReading;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;
import org.sijill.reading.Syntax;
import org.sijill.text.TokenRange;

/** What the earlier stages read of an article, with the look-ups that finding acts needs. */
final class Scene {
    /** «بعث بالعديد من الرسائل»: what governs the quantity governs what is counted. */
    private static final List<String> QUANTITIES =
            List.of("عدد", "عددا", "العديد", "سلسله", "مجموعه", "جمله", "كثير", "الكثير", "مزيد", "المزيد");

    /** What leads from an invitation to what it asks for, and how far behind it that may stand. */
    private static final List<String> INVITED_TO = List.of("ل", "الي");

    private static final int INVITED_WITHIN = 14;

    /** «القيام بزيارة». */
    private static final List<String> CARRYING = List.of("قيام");

    private static final Set<String> MEDIA =
            Set.of("speaker-nouns:paper", "speaker-nouns:channel", "speaker-nouns:agency");

    /** From how many words of sport on an article may be about it. */
    private static final int LEAST_OF_SPORT = 4;

    /** And if more than one token in so many is such a word. */
    private static final int SPORT_ONE_IN = 45;

    final LexedText text;
    final Names names;
    final Syntax syntax;
    final Acts acts;
    private final String[] bare;
    private int sentenceFrom = -1;
    private List<Predicate> inSentence = List.of();

    Scene(LexedText text, Names names, Syntax syntax, Acts acts) {
        this.text = text;
        this.names = names;
        this.syntax = syntax;
        this.acts = acts;
        this.bare = new String[text.size()];
        for (int i = 0; i < bare.length; i++) {
            bare[i] = withoutAccusative(text.folded(i));
        }
    }

    /** The index of the mention that holds a token, or -1. */
    int mentionIndex(int token) {
        return names.mentionIndex(token);
    }

    @Nullable
    Mention mention(int token) {
        return names.mention(token);
    }

    @Nullable
    Predicate predicate(int token) {
        return syntax.at(token);
    }

    /** Whether an entity is a paper, a channel or an agency. */
    boolean isMedium(int entity) {
        return names.mentions().stream()
                .anyMatch(mention ->
                        MEDIA.contains(mention.rule()) && mention.entities().contains(entity));
    }

    EntityReading entity(int index) {
        return names.entity(index);
    }

    /** The predicates of a sentence, in order. */
    List<Predicate> predicates(TokenRange sentence) {
        if (sentence.from() != sentenceFrom) {
            sentenceFrom = sentence.from();
            inSentence = new ArrayList<>();
            for (int i = sentence.from(); i < sentence.to(); i++) {
                Predicate predicate = predicate(i);
                if (predicate != null) {
                    inSentence.add(predicate);
                }
            }
        }
        return inSentence;
    }

    /**
     * A mention and those joined to it by و behind it; to an adjective only adjectives, which may stand beside it («الغارات الأميركية
     * والبريطانية», «القصف الأميركي البريطاني»).
     */
    List<Mention> group(int first) {
        List<Mention> group = new ArrayList<>();
        List<Mention> all = names.mentions();
        group.add(all.get(first));
        for (int m = first + 1; m < all.size(); m++) {
            Mention before = all.get(m - 1);
            Mention mention = all.get(m);
            boolean beside = mention.adjective() && mention.from() == before.to() && !sameEntities(mention, before);
            if (!mention.joined() && !beside
                    || !text.adjoins(mention.from(), before.to())
                    || mention.adjective() != before.adjective()) {
                break;
            }
            group.add(mention);
        }
        return group;
    }

    private static boolean sameEntities(Mention a, Mention b) {
        return a.entities().equals(b.entities());
    }

    /** Whether some reading of a token is one of the folded words, taken with or without its clitics. */
    boolean isOneOf(int token, Collection<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        String folded = text.folded(token);
        if (words.contains(folded) || bare[token].length() < folded.length() && words.contains(bare[token])) {
            return true;
        }
        for (Reading reading : text.readings(token)) {
            if (words.contains(reading.word().form())) {
                return true;
            }
        }
        return false;
    }

    /** «اتفاقا» without the alef that an indefinite noun has in the accusative; any other word as it is. */
    private static String withoutAccusative(String folded) {
        return folded.length() > 4 && folded.endsWith("ا") ? folded.substring(0, folded.length() - 1) : folded;
    }

    /** The preposition attached to a token or standing before it, folded; blank for none. */
    String governor(int token) {
        Reading[] readings = text.readings(token);
        for (Reading reading : readings) {
            if (reading.preposition() != 0 && reading.word().content()) {
                return String.valueOf(reading.preposition());
            }
        }
        int before = token - 1;
        while (before >= 0 && text.isSign(before, "\"«“”»")) {
            before--;
        }
        if (before >= 0 && text.sentenceOf(before) == text.sentenceOf(token)) {
            for (Reading reading : text.readings(before)) {
                if (reading.word().is(WordClass.PREPOSITION) && reading.pronoun() == null) {
                    boolean counts =
                            reading.word().form().equals("من") && before > 0 && isOneOf(before - 1, QUANTITIES);
                    return counts ? governor(before - 1) : reading.word().form();
                }
            }
        }
        return "";
    }

    /** The clause that a token stands in or behind, within its sentence; null where no verb comes before. */
    @Nullable
    Predicate clauseAt(int token) {
        return syntax.before(token, text.sentence(token).from());
    }

    /** Whether «أن» stands between a verb and a noun: then the noun begins what is claimed, and its actor is its own. */
    boolean claimed(int verb, int noun) {
        for (int i = verb + 1; i < noun; i++) {
            if (text.is(i, WordClass.COMPLEMENTIZER)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is one of the words that set an act in time or place in one way. */
    boolean plays(int token, Setting role) {
        return isOneOf(token, acts.setting(role));
    }

    /** Whether one of the tokens from {@code from} up to {@code to} plays a role. */
    boolean plays(int from, int to, Setting role) {
        for (int i = from; i < to; i++) {
            if (plays(i, role)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a noun tells on what occasion the clause around it happened («خلال لقائه», «على هامش زيارته»), so that it shares the
     * clause's time and place, as against one that the clause is about («تناول زيارته», «دعوة لزيارة روما»).
     */
    boolean occasion(int noun) {
        int first = noun;
        while (first > noun - 3 && first > 0 && governor(first).isEmpty() && construct(first - 1)) {
            first--; // «لإجراء محادثات», «في ختام جلسة مباحثات»
        }
        return isOccasion(first);
    }

    private boolean construct(int token) {
        Reading reading = mention(token) == null ? text.content(token) : null;
        return reading != null && reading.word().noun() != null && !reading.definite() && reading.pronoun() == null;
    }

    private boolean isOccasion(int noun) {
        return acts.setting(Setting.OCCASION).contains(governor(noun))
                || noun > 0
                        && plays(noun - 1, Setting.EDGE)
                        && !governor(noun - 1).isEmpty()
                || purpose(noun);
    }

    /** «يتوجه إلى برلين للقاء المستشارة», «يقوم بزيارة لحضور القمة»: what somebody travels for. */
    private boolean purpose(int noun) {
        Predicate clause = governor(noun).equals("ل") ? clauseAt(noun) : null;
        if (clause == null) {
            return false;
        }
        boolean travels = clause.lemmas().stream().anyMatch(lemma -> visits(acts.ofVerb(lemma)));
        for (int i = clause.token() + 1; i < noun && !travels; i++) {
            for (Reading reading : text.readings(i)) {
                String word = reading.word().noun();
                travels |= word != null && carries(clause) && visits(acts.ofNoun(word));
            }
        }
        return travels;
    }

    /** «وجه إلى نظيره دعوة لزيارة روما», «دعوة للقيام بزيارة»: whether a noun of purpose stands behind an invitation. */
    boolean askedFor(int noun) {
        int first = noun;
        while (first > noun - 3 && first > 0 && (governor(first).isEmpty() ? construct(first - 1) : carried(first))) {
            first--; // «لأداء زيارة», «للقيام بزيارة»
        }
        if (!INVITED_TO.contains(governor(first))) {
            return false;
        }
        int floor = Math.max(text.sentence(noun).from(), first - INVITED_WITHIN);
        for (int i = first - 1; i >= floor && !text.isSign(i, ".؛"); i--) {
            if (invites(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean carried(int noun) {
        return governor(noun).equals("ب") && mention(noun - 1) == null && isOneOf(noun - 1, CARRYING);
    }

    private boolean invites(int token) {
        for (Reading reading : text.readings(token)) {
            String noun = mention(token) == null ? reading.word().noun() : null;
            if (noun != null && acts.ofNoun(noun).stream().anyMatch(trigger -> trigger.act() == Act.INVITE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean visits(List<Trigger> triggers) {
        return triggers.stream().anyMatch(trigger -> trigger.act() == Act.VISIT);
    }

    /** Whether a telling only mentions an act that another verb is about. */
    boolean mentioned(Telling telling) {
        return telling.verb == null
                && telling.trigger.kind() == Trigger.Kind.NOUN
                && !telling.declares()
                && clauseAt(telling.head) != null
                && !occasion(telling.head);
    }

    /** «القمة التي تعقد في 5 مايو», «زيارته التي كانت مقررة الأحد»: such a relative clause tells of the act itself. */
    boolean ofTheAct(int relative) {
        for (int i = relative + 1; i < Math.min(relative + 4, text.size()); i++) {
            Predicate predicate = predicate(i);
            if (predicate != null) {
                return carries(predicate);
            }
            if (plays(i, Setting.SCHEDULED)) {
                return true;
            }
        }
        return false;
    }

    /** «المحادثات المقرر أن تبدأ اليوم»: the verb tells of the noun before it. */
    boolean scheduled(int verb) {
        return verb > 1
                && text.is(verb - 1, WordClass.COMPLEMENTIZER)
                && plays(verb - 2, Setting.SCHEDULED)
                && text.folded(verb - 2).startsWith("ال");
    }

    /** Whether an article is about matches and clubs: there «يلتقي المنتخبان» and «هاجم» are no acts of states. */
    boolean sport() {
        int found = 0;
        for (int i = 0; i < text.size(); i++) {
            found += plays(i, Setting.SPORT) ? 1 : 0;
        }
        return found >= LEAST_OF_SPORT && found * SPORT_ONE_IN > text.size();
    }

    /** «في جولة يزور خلالها أربع دول»: what somebody does in the course of a journey comes while it lasts, and not on the day of departure. */
    boolean during(Predicate verb) {
        return plays(verb.token() + 1, Math.min(verb.token() + 3, verb.reach().to()), Setting.DURING);
    }

    /** «محادثات … واستمرت ثلاثة أيام في»: whether a verb goes on with the act itself as its subject. */
    boolean ofItself(Predicate predicate) {
        return predicate.subject().isEmpty()
                && predicate.lemmas().stream()
                        .flatMap(lemma -> acts.carriers(lemma).stream())
                        .anyMatch(carrier -> carrier.link().equals(Slot.SUBJECT));
    }

    /** Whether a verb only says that an act takes place: «عقد», «أجرى», «قام ب». */
    boolean carries(Predicate verb) {
        return verb.lemmas().stream().anyMatch(lemma -> !acts.carriers(lemma).isEmpty());
    }
}

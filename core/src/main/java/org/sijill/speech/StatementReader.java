package org.sijill.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.SpeechVerb;
import org.sijill.lexicon.WordClass;
import org.sijill.model.Statement.SpeechKind;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;
import org.sijill.reading.Predicate.Given;
import org.sijill.reading.StatementReading;
import org.sijill.reading.Syntax;
import org.sijill.text.TokenRange;

/**
 * The stage of speech: who said what, in whose words.
 *
 * <p>A verb of speech leads to what follows «أن», «إن», «إلى أن» or a colon, or to the noun phrase that it takes; what stands
 * between quotation marks there is direct. Quotations that no verb leads to belong to whoever spoke last.
 */
public final class StatementReader {

    /** A quotation shorter than this is the quoted name of a thing, or a word held at a distance. */
    private static final int SHORTEST_QUOTATION = 4;

    private final Lexicon lexicon;

    public StatementReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public List<StatementReading> read(LexedText text, Names names, Syntax syntax) {
        return new Article(text, names, syntax).read();
    }

    /** One article being read. */
    private final class Article {
        private final LexedText text;
        private final Names names;
        private final Syntax syntax;
        private final List<StatementReading> found = new ArrayList<>();
        private final List<TokenRange> attributed = new ArrayList<>();
        private int lastSpeaker = -1;
        private int lastSentence = -9;

        Article(LexedText text, Names names, Syntax syntax) {
            this.text = text;
            this.names = names;
            this.syntax = syntax;
        }

        List<StatementReading> read() {
            List<Predicate> predicates = syntax.predicates();
            for (int k = 0; k < predicates.size(); k++) {
                Predicate predicate = predicates.get(k);
                looseQuotationsBefore(predicate.token());
                if (!text.inTitle(predicate.token()) && text.quotationAt(predicate.token()) == null) {
                    speech(predicate, k);
                }
            }
            looseQuotationsBefore(text.size());
            return found;
        }

        private void speech(Predicate predicate, int k) {
            for (String lemma : predicate.lemmas()) {
                List<SpeechVerb> verbs = lexicon.speechVerbs(lemma);
                if (!verbs.isEmpty()) {
                    if (predicate.subject().isEmpty()) {
                        if (predicate.given() == Given.OTHER) {
                            lastSpeaker = -1;
                        }
                        return;
                    }
                    Content content = content(predicate, k, verbs);
                    if (content != null) {
                        add(predicate, content, lemma);
                    }
                    return;
                }
            }
        }

        /** What was said: its tokens, and whether a particle or colon led to it. */
        private record Content(TokenRange range, String how) {}

        private @Nullable Content content(Predicate predicate, int k, List<SpeechVerb> verbs) {
            TokenRange sentence = text.sentence(predicate.token());
            int from = predicate.token() + 1;
            if (predicate.subjectMention() >= 0) {
                Mention subject = names.mentions().get(predicate.subjectMention());
                from = subject.from() > predicate.token() ? subject.to() : from;
            }
            int stop = nextVerb(k, sentence);
            for (int i = from; i < sentence.to(); i++) {
                if (text.is(i, WordClass.COMPLEMENTIZER) && (i <= stop || stop < 0)) {
                    return upTo(new TokenRange(afterParticle(i), sentence.to()), k, "that");
                }
                if (text.isSign(i, ":") && (i <= stop || stop < 0)) {
                    return upTo(new TokenRange(i + 1, sentence.to()), k, "colon");
                }
                if (text.isSign(i, "\"«“”") && text.quotationAt(i + 1 < text.size() ? i + 1 : i) != null) {
                    return upTo(new TokenRange(i, sentence.to()), k, "quote");
                }
                if (stop >= 0 && i >= stop) {
                    break;
                }
            }
            return nominal(predicate, from, stop < 0 ? sentence.to() : stop, k, verbs);
        }

        private int nextVerb(int k, TokenRange sentence) {
            List<Predicate> predicates = syntax.predicates();
            for (int n = k + 1; n < predicates.size() && sentence.contains(predicates.get(n).token()); n++) {
                if (!predicates.get(n).relative()) {
                    return predicates.get(n).token();
                }
            }
            return -1;
        }

        /** «أنه» belongs to what is said, «أن» does not. */
        private int afterParticle(int i) {
            String folded = text.folded(i);
            return folded.endsWith("ان") || folded.endsWith("انّ") ? i + 1 : i;
        }

        /** «أكد حرص بلاده على», «أشار إلى أهمية»: the noun phrase behind the verb or its preposition. */
        private @Nullable Content nominal(Predicate predicate, int from, int stop, int k, List<SpeechVerb> verbs) {
            for (SpeechVerb verb : verbs) {
                if (!verb.nominal()) {
                    continue;
                }
                int start = verb.link().isEmpty() ? firstNoun(from, stop) : afterLink(from, stop, verb.link());
                if (start >= 0 && start + 2 < text.sentence(predicate.token()).to()) {
                    return upTo(new TokenRange(start, text.sentence(predicate.token()).to()), k, "noun");
                }
            }
            return null;
        }

        private int firstNoun(int from, int stop) {
            for (int i = from; i < stop; i++) {
                boolean skipped = text.token(i).isSign() || text.is(i, WordClass.TIME) || text.is(i, WordClass.ADVERB);
                if (text.is(i, WordClass.PREPOSITION) || hasPreposition(i)) {
                    return -1;
                }
                if (!skipped) {
                    return i;
                }
            }
            return -1;
        }

        private boolean hasPreposition(int i) {
            return text.readings(i).length > 0 && text.readings(i)[0].preposition() != 0;
        }

        private int afterLink(int from, int stop, String link) {
            for (int i = from; i < stop; i++) {
                for (Reading reading : text.readings(i)) {
                    if (reading.word().form().equals(link) && reading.word().is(WordClass.PREPOSITION) && reading.pronoun() == null) {
                        return i + 1;
                    }
                    if (link.length() == 1 && reading.preposition() == link.charAt(0)) {
                        return i;
                    }
                }
            }
            return -1;
        }

        /** Ends what was said where the next speech begins: «…، مضيفا أن …». */
        private Content upTo(TokenRange range, int k, String how) {
            int end = range.to();
            List<Predicate> predicates = syntax.predicates();
            for (int n = k + 1; n < predicates.size() && predicates.get(n).token() < end; n++) {
                Predicate next = predicates.get(n);
                boolean speaks = next.lemmas().stream().anyMatch(lemma -> !lexicon.speechVerbs(lemma).isEmpty());
                boolean outside = text.quotationAt(next.token()) == null && next.token() > range.from();
                boolean ends = next.participle() || (next.clause().from() > 0 && text.readings(next.token()).length > 0 && text.readings(next.token())[0].conjunction() == 'و' && !next.subject().isEmpty());
                if (speaks && outside && ends && !next.relative()) {
                    end = next.token();
                    break;
                }
            }
            while (end > range.from() && text.token(end - 1).isSign() && !text.isSign(end - 1, "\"»”“)")) {
                end--;
            }
            return new Content(new TokenRange(range.from(), Math.max(range.from(), end)), how);
        }

        private void add(Predicate predicate, Content content, String lemma) {
            int speaker = predicate.subject().get(0);
            lastSpeaker = speaker;
            lastSentence = text.sentenceOf(predicate.token());
            String rule = "speech-verbs:" + lemma + "/" + content.how;
            String verb = text.token(predicate.token()).surface();
            boolean wholly = false;
            for (TokenRange quotation : text.quotations()) {
                boolean inside = quotation.from() >= content.range.from() && quotation.from() < content.range.to();
                if (inside && words(quotation) >= SHORTEST_QUOTATION && !attributed.contains(quotation)) {
                    attributed.add(quotation);
                    found.add(new StatementReading(speaker, verb, SpeechKind.DIRECT, trimmed(quotation), rule));
                    wholly |= quotation.from() - content.range.from() <= 2;
                }
            }
            if (!wholly && words(content.range) >= 2 && content.range.from() < content.range.to()) {
                found.add(new StatementReading(speaker, verb, SpeechKind.INDIRECT, content.range, rule));
            }
        }

        private int words(TokenRange range) {
            int words = 0;
            for (int i = range.from(); i < range.to(); i++) {
                words += text.token(i).isSign() ? 0 : 1;
            }
            return words;
        }

        private TokenRange trimmed(TokenRange quotation) {
            int to = quotation.to();
            while (to > quotation.from() + 1 && text.isSign(to - 1, "،,\"")) {
                to--;
            }
            return new TokenRange(quotation.from(), to);
        }

        /** A quotation without a verb of its own goes on with the last speaker, or belongs to the verb around it. */
        private void looseQuotationsBefore(int token) {
            for (TokenRange quotation : text.quotations()) {
                if (quotation.from() >= token) {
                    return;
                }
                if (text.inTitle(quotation.from()) || attributed.contains(quotation) || words(quotation) < SHORTEST_QUOTATION + 1) {
                    continue;
                }
                attributed.add(quotation);
                Predicate around = syntax.before(quotation.from(), text.sentence(quotation.from()).from());
                boolean near = lastSpeaker >= 0 && text.sentenceOf(quotation.from()) - lastSentence <= 2;
                int speaker = around != null && !around.subject().isEmpty() ? around.subject().get(0) : near ? lastSpeaker : -1;
                if (speaker >= 0) {
                    found.add(new StatementReading(speaker, "", SpeechKind.DIRECT, trimmed(quotation), "speech:quotation"));
                }
            }
        }
    }
}

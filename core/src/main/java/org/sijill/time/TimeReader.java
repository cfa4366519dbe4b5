package org.sijill.time;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Calendar;
import org.sijill.lexicon.CalendarTerm;
import org.sijill.lexicon.CalendarWord;
import org.sijill.lexicon.CalendarWord.Kind;
import org.sijill.lexicon.CalendarWord.Role;
import org.sijill.model.EventDate.Basis;
import org.sijill.model.EventDate.Precision;
import org.sijill.reading.LexedText;
import org.sijill.reading.TimeExpression;
import org.sijill.text.Token;
import org.sijill.text.TokenRange;

/**
 * Finds the date expressions of a text in one pass and resolves them against the day of publication. Without that day only
 * dates that say their year are resolved; all others keep their words and no day. Immutable; safe to share between threads.
 */
public final class TimeReader {

    /**
     * What a text says of time.
     *
     * @param expressions in the order of the text, not overlapping
     * @param warnings weekdays that contradict the date beside them or the day of publication, in English
     */
    public record Result(List<TimeExpression> expressions, List<String> warnings) {

        public Result {
            expressions = List.copyOf(expressions);
            warnings = List.copyOf(warnings);
        }
    }

    private final Calendar calendar;

    public TimeReader(Calendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Reads a whole text.
     *
     * @param published the day that relative expressions count from; null where the page does not tell it
     */
    public Result read(LexedText text, @Nullable LocalDate published) {
        Scan scan = new Scan(calendar, tokens(text), published);
        List<TimeExpression> expressions = new ArrayList<>();
        for (TokenRange sentence : text.sentences()) {
            scan.within(sentence.from(), sentence.to());
            readSentence(scan, sentence, expressions);
        }
        return new Result(expressions, scan.warnings());
    }

    private static List<Token> tokens(LexedText text) {
        return new AbstractList<>() {
            @Override
            public Token get(int i) {
                return text.token(i);
            }

            @Override
            public int size() {
                return text.size();
            }
        };
    }

    private static void readSentence(Scan scan, TokenRange sentence, List<TimeExpression> expressions) {
        int named = -1;
        for (int i = scan.opening(sentence.from()); i < sentence.to(); i = scan.opening(i)) {
            CalendarTerm term = scan.term(i);
            int behind = behindPhrase(scan, i, term);
            if (behind > i) {
                i = behind;
                continue;
            }
            Found found = dispatch(scan, i, term);
            if (found == null) {
                i += term != null && term.is(Kind.BLOC) ? term.length() : 1;
                continue;
            }
            if (isName(scan, i, term, named)) {
                named = found.end();
            } else {
                expressions.add(found.at(i));
                scan.tell(found);
            }
            i = found.end();
        }
    }

    /** The position behind a phrase that only looks like a date, or {@code at}. */
    private static int behindPhrase(Scan scan, int at, @Nullable CalendarTerm term) {
        if (term == null || !term.is(Kind.NOTDATE)) {
            return at;
        }
        int end = at + term.length();
        for (int i = at + 1; i < end; i++) {
            CalendarTerm inner = scan.term(i);
            if (inner != null && i + inner.length() > end) {
                return i; // «في اليوم التالي», «في الليلة الماضية»
            }
        }
        boolean weekday = scan.is(end, Kind.WEEKDAY) || (scan.isSign(end, "(") && scan.is(end + 1, Kind.WEEKDAY));
        return term.value() == 1 && weekday ? at + 1 : end;
    }

    /** Whether the date at a token is the name of something: «ثورة 25 يناير», and in its wake «و30 يونيو». */
    private static boolean isName(Scan scan, int at, @Nullable CalendarTerm term, int named) {
        if (term != null && !dateLike(term)) {
            return false;
        }
        int before = at - 1;
        while (scan.isSign(before, "«\"“”(‘'") || scan.isWord(before, "ال") || scan.isWord(before, "و")) {
            before--;
        }
        boolean joined = scan.isWord(at - 1, "و") || (term != null && term.joined());
        return scan.plays(before, Role.EVENTNAME) || (joined && before + 1 == named);
    }

    private static boolean dateLike(CalendarTerm term) {
        return term.word().month()
                || term.is(Kind.ORDINAL)
                || term.is(Kind.TENS)
                || term.is(Kind.CARDINAL)
                || term.is(Kind.BLOC);
    }

    /** Reads what begins at a token with a word of time or a number, or null. */
    static @Nullable Found dispatch(Scan scan, int at, @Nullable CalendarTerm term) {
        if (term == null) {
            return number(scan, at);
        }
        return switch (term.word().kind()) {
            case FROM -> Stretches.read(scan, at);
            case CARDINAL, ORDINAL, TEEN, TENS -> number(scan, at);
            case BLOC -> bloc(scan, at, term);
            case MONTH, HIJRI_MONTH -> month(scan, at);
            case UNIT -> unit(scan, at, term);
            case PART, RELATIVE, RELATIVE_IN_CONTEXT, WEEKDAY -> DayExpressions.read(scan, at);
            case THIS -> thisDay(scan, at);
            case PORTION -> Portions.read(scan, at);
            case AGO, AFTER, WITHIN, LASTING -> Counts.read(scan, at);
            case HOLIDAY -> Holidays.alone(scan, at);
            case ANAPHOR -> Anaphora.read(scan, at);
            case THEN -> Anaphora.then(scan, at);
            case SHARE -> Shares.read(scan, at);
            case SEASON -> Seasons.read(scan, at);
            case DECADE -> Seasons.decade(scan, at);
            case VAGUE -> vague(scan, at, term);
            default -> null;
        };
    }

    private static @Nullable Found number(Scan scan, int at) {
        if (scan.is(at, Kind.TENS) && scan.is(at - 1, Kind.ORDINAL)) {
            return null; // «الثانية والعشرون» was no day of a month, and neither is its second half
        }
        Found found = Stretches.read(scan, at);
        found = found != null ? found : absolute(scan, at);
        found = found != null ? found : Anaphora.dayOfMonth(scan, at);
        found = found != null ? found : Periods.counted(scan, at);
        found = found != null ? found : Holidays.dayOf(scan, at);
        found = found != null ? found : Counts.forDays(scan, at);
        return found != null ? found : Periods.bareYear(scan, at);
    }

    private static @Nullable Found month(Scan scan, int at) {
        Found found = Stretches.read(scan, at);
        return found != null ? found : absolute(scan, at);
    }

    private static @Nullable Found absolute(Scan scan, int at) {
        Partial date = AbsoluteDates.read(scan, at);
        if (date == null) {
            return null;
        }
        Found found = Anchoring.resolve(date, scan.published, null);
        return found != null ? found : Found.open(date.end(), Precision.UNKNOWN, Basis.STATED, "time.no-such-day");
    }

    /** «14 آذار» by itself is a camp; with a year or a paired month it is a day. */
    private static @Nullable Found bloc(Scan scan, int at, CalendarTerm term) {
        Found found = number(scan, at);
        return found == null || found.end() == at + term.length() ? null : found;
    }

    /** «مؤخرا», «في وقت سابق»: left open, unless the day is told right behind («في وقت سابق اليوم»). */
    private static @Nullable Found vague(Scan scan, int at, CalendarTerm term) {
        int end = at + term.length();
        int i = scan.pastSigns(scan.isWord(end, "من") ? end + 1 : end, "،,(");
        CalendarTerm next = scan.term(i);
        boolean named = next != null
                && (next.word().month()
                        || switch (next.word().kind()) {
                            case RELATIVE, WEEKDAY, THIS, PART -> true;
                            case UNIT -> next.word().unit(CalendarWord.DAY) || Periods.read(scan, i) != null;
                            default -> false;
                        });
        String rule = term.value() == 1 ? "time.vague-next" : "time.vague";
        return named ? null : Found.open(end, Precision.UNKNOWN, Basis.RELATIVE, rule);
    }

    private static @Nullable Found unit(Scan scan, int at, CalendarTerm term) {
        CalendarWord word = term.word();
        if (word.unit(CalendarWord.DAY) && !word.definite()) {
            Found found = word.count() == 1 ? DayExpressions.read(scan, at) : DayExpressions.several(scan, at);
            return found != null ? found : Counts.forDays(scan, at);
        }
        Found month = word.unit(CalendarWord.MONTH) && word.count() == 1 ? absolute(scan, at) : null;
        Found period = month != null ? month : Periods.read(scan, at);
        return period != null ? period : Counts.forDays(scan, at);
    }

    /** «هذا الأسبوع», «هذا اليوم الأحد»; the day itself is read from its own word. */
    private static @Nullable Found thisDay(Scan scan, int at) {
        return scan.is(at + 1, Kind.RELATIVE) ? null : Periods.read(scan, at);
    }
}

package org.sijill.app.web.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sijill.app.report.Labels;
import org.sijill.app.web.view.Preferences.Language;
import org.sijill.model.Codes;
import org.sijill.model.EventDate;
import org.sijill.model.EventDate.Precision;
import org.sijill.model.Name;
import org.sijill.model.Stamp;

/** What every template is given: the reader's language and habits, where the page is, what the reader may do. */
public final class Shell {

    /** Longer titles and names are cut; no page needs more. */
    private static final int LONGEST = 300;

    /** In UTF-16 units. */
    private static final int LONGEST_PIECE = 2_000;

    private final Preferences preferences;
    private final Address here;
    private final Site site;
    private final Visitor visitor;
    private final Numbers numbers;

    /** What is the same for all readers and pages. */
    public interface Site {

        Texts texts();

        Labels labels();

        /** The address of a file of ours; it changes with the file. */
        String asset(String name);

        /** Program and lexicon. */
        String version();

        /** Whether new events come in while pages are read. */
        boolean isLive();
    }

    /** Who reads. */
    public static final class Visitor {

        private final boolean mayReview;
        private final Supplier<String> tokens;
        private @Nullable String token;

        /**
         * @param mayReview whether the record may be corrected from here
         * @param tokens makes the proof that a form was ours
         */
        public Visitor(boolean mayReview, Supplier<String> tokens) {
            this.mayReview = mayReview;
            this.tokens = tokens;
        }

        public boolean mayReview() {
            return mayReview;
        }

        /** The proof that a form was ours; it makes the page this reader's own. */
        public String token() {
            String proof = token;
            if (proof == null) {
                proof = tokens.get();
                token = proof;
            }
            return proof;
        }

        /** Whether the page holds what is only for this reader. */
        public boolean isPersonal() {
            return token != null;
        }
    }

    public Shell(Site site, Preferences preferences, Address here, Visitor visitor) {
        this.site = site;
        this.preferences = preferences;
        this.here = here;
        this.visitor = visitor;
        this.numbers = new Numbers(preferences, site.texts());
    }

    public Preferences preferences() {
        return preferences;
    }

    public Address here() {
        return here;
    }

    public Visitor visitor() {
        return visitor;
    }

    public Site site() {
        return site;
    }

    /** Language code, for {@code lang}. */
    public String language() {
        return preferences.language().id();
    }

    public boolean isArabic() {
        return preferences.language() == Language.AR;
    }

    /** Words of the page by their key. */
    public String t(String key) {
        return site.texts().of(key, preferences.language());
    }

    /** Words with a number, or any other value, in the place of {@code {}}. */
    public String t(String key, Object value) {
        String shown = value instanceof Number number ? number(number.longValue()) : value.toString();
        return t(key).replace("{}", shown);
    }

    /** The address of this page with another preference, which is kept and leads back here. */
    public String preferring(String name, String value) {
        return Address.of("/preferences")
                .with(name, value)
                .with("back", here.toString())
                .toString();
    }

    public String asset(String name) {
        return site.asset(name);
    }

    public String number(long value) {
        return numbers.number(value);
    }

    /** A likelihood, 0 to 1, in hundredths. */
    public String percent(double share) {
        return numbers.digits(Math.round(share * 100) + (isArabic() ? "٪" : "%"));
    }

    /** A text with its digits in the shapes that the reader wants. */
    public String digits(String text) {
        return numbers.digits(text);
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : numbers.day(day);
    }

    public String month(YearMonth month) {
        return numbers.month(month);
    }

    /** The days of an event; empty where none is known. */
    public String date(@Nullable EventDate date) {
        return numbers.date(date);
    }

    /** Days as exactly as they are known; both are inclusive. */
    public String date(LocalDate from, LocalDate to, Precision precision) {
        return numbers.date(from, to, precision);
    }

    /** The day of a stamp, and its time where it tells one. */
    public String stamp(@Nullable Stamp stamp) {
        if (stamp == null) {
            return "";
        }
        String time = stamp.value().length() > 10 ? " " + stamp.value().substring(11) : "";
        return numbers.day(stamp.day()) + numbers.digits(time);
    }

    /** A name in the reader's language; in Arabic where there is no English one. */
    public String name(Name name) {
        return name(name.ar(), name.en());
    }

    public String name(String ar, @Nullable String en) {
        return cut(isArabic() || en == null ? ar : en);
    }

    /** Language of what {@link #name} gives, for {@code lang}. */
    public String nameLanguage(@Nullable String en) {
        return isArabic() || en == null ? "ar" : "en";
    }

    /** What a code is called: {@code label("act", "meet")}. */
    public String label(String kind, @Nullable String code) {
        return code == null ? "" : said(site.labels().of(kind, code));
    }

    public String label(String kind, @Nullable Enum<?> constant) {
        return constant == null ? "" : label(kind, Codes.of(constant));
    }

    /** What a state or body is called; its code where the lexicon does not know it. */
    public String party(@Nullable String code) {
        return code == null ? "" : said(site.labels().partyNames(code));
    }

    /** A city in the reader's language; in Arabic where the lexicon does not know it. */
    public String city(@Nullable String ar) {
        return ar == null ? "" : cut(said(site.labels().placeNames(ar)));
    }

    private String said(Labels.Label label) {
        return isArabic() ? label.ar() : label.en();
    }

    /** A title or name of bounded length, on one line. */
    public String cut(@Nullable String text) {
        return cut(text, LONGEST);
    }

    public String cut(@Nullable String text, int most) {
        if (text == null) {
            return "";
        }
        String line = text.length() > most * 4 ? text.substring(0, most * 4) : text;
        line = line.replace('\n', ' ').strip();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    /** A part of a passage, as it is; cut only where nobody would write so much. */
    public String piece(String text) {
        return text.length() <= LONGEST_PIECE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_PIECE / 2)) + "…";
    }

    /** Where an event is read. */
    public String event(String id) {
        return "/events/" + Address.encoded(id);
    }

    public String article(String id) {
        return "/articles/" + Address.encoded(id);
    }

    public String entity(String id) {
        return "/entities/" + Address.encoded(id);
    }

    public String dyad(String one, String other) {
        return "/dyads/" + Address.encoded(one) + "/" + Address.encoded(other);
    }
}

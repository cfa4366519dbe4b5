package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sijill.lexicon.Calendar.Holiday;
import org.sijill.lexicon.Calendar.Node;
import org.sijill.lexicon.Calendar.Start;
import org.sijill.lexicon.CalendarWord.Kind;
import org.sijill.lexicon.CalendarWord.Role;
import org.sijill.text.Letters;
import org.sijill.text.Token;
import org.sijill.text.Tokenizer;

/** Reads the words of time, and adds the forms that they take behind و ف ب ل ك and ال. */
final class CalendarReader {

    private static final String FILE = "calendar.tsv";
    private static final String[] CLITICS = {"", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل"};
    private static final List<String> KINDS = List.of(
            "month",
            "weekday",
            "relative",
            "relative?",
            "part",
            "cardinal",
            "ordinal",
            "tens",
            "teen",
            "hundreds",
            "unit",
            "shift",
            "portion",
            "ago",
            "after",
            "within",
            "lasting",
            "about",
            "unsure",
            "few",
            "from",
            "to",
            "equals",
            "era",
            "this",
            "anaphor",
            "then",
            "vague",
            "share",
            "season",
            "decade",
            "lately",
            "notdate",
            "bloc",
            "anchor",
            "eventname",
            "dayname",
            "titlenoun",
            "free",
            "break",
            "meridiem",
            "zone");
    private static final List<String> UNITS = List.of("day", "week", "month", "year", "decade");
    private static final List<String> PORTIONS = List.of("start", "middle", "end", "rest");

    final Map<String, Start> starts = new HashMap<>();
    final Map<String, EnumSet<Role>> roles = new HashMap<>();
    final Map<String, Boolean> afternoon = new HashMap<>();
    final List<Holiday> holidays = new ArrayList<>();
    private final Map<String, CalendarWord> articled = new LinkedHashMap<>();
    private final Map<String, Node> roots = new HashMap<>();
    /** First words that take no proclitics, as «صفر», «م» or «اب» would be read into other words («باب»). */
    private final Map<String, Boolean> bare = new HashMap<>();

    CalendarReader(LexiconSource source) {
        for (Tsv.Row row :
                Tsv.read(source, FILE, "words", "kind", "value", "note").rows()) {
            add(row, row.required("kind"));
        }
        for (Tsv.Row row : Tsv.read(source, "holidays.tsv", "words", "month", "day", "days", "note")
                .rows()) {
            addHoliday(row);
        }
        articled.forEach(this::enterArticled);
        addClitics();
    }

    private void add(Tsv.Row row, String kind) {
        if (!KINDS.contains(kind)) {
            throw row.wrong("kind is «" + kind + "»", "Use one of " + String.join(", ", KINDS) + ".");
        }
        switch (kind) {
            case "anchor", "eventname", "dayname", "titlenoun", "free", "break" -> addRole(row, Role.of(kind));
            case "meridiem" ->
                row.list("words")
                        .forEach(word -> afternoon.put(
                                Letters.fold(word), row.get("value").equals("pm")));
            case "zone" -> {}
            default -> addWords(row, kind);
        }
    }

    private void addRole(Tsv.Row row, Role role) {
        for (String word : row.list("words")) {
            for (String clitic : CLITICS) {
                roles.computeIfAbsent(prefixed(clitic, Letters.fold(word)), w -> EnumSet.noneOf(Role.class))
                        .add(role);
            }
        }
    }

    private void addWords(Tsv.Row row, String kind) {
        for (String spelling : row.list("words")) {
            CalendarWord word = row.parsed(
                    "value",
                    value -> word(kind, value, spelling),
                    "See the head of " + FILE + " for the values of kind «" + kind + "».");
            enter(row, spelling, word);
            if (takesArticle(word)) {
                articled.put("ال" + spelling, word.withArticle());
            }
        }
    }

    private void addHoliday(Tsv.Row row) {
        String month = row.required("month");
        Holiday holiday = new Holiday(
                month.startsWith("H"),
                row.parsed("month", m -> Integer.parseInt(m.substring(1)), "Write G1 to G12 or H1 to H12."),
                row.parsed("day", Integer::parseInt, "Write the day of the month."),
                row.parsed("days", Integer::parseInt, "Write how many days it lasts."));
        holidays.add(holiday);
        for (String spelling : row.list("words")) {
            enter(row, spelling, new CalendarWord(Kind.HOLIDAY, holidays.size() - 1, 1, 0, false, spelling));
        }
    }

    private static boolean takesArticle(CalendarWord word) {
        return switch (word.kind()) {
            case CARDINAL, ORDINAL, TEEN, TENS, HUNDREDS, SEASON, DECADE -> true;
            case UNIT -> !word.spelling().equals("يوم");
            default -> false;
        };
    }

    private static CalendarWord word(String kind, String value, String spelling) {
        int doubt = value.endsWith("??") ? 2 : value.endsWith("?") ? 1 : 0;
        String plain = value.substring(0, value.length() - doubt);
        return switch (kind) {
            case "month" -> month(plain, doubt, spelling);
            case "relative" -> simple(Kind.RELATIVE, Integer.parseInt(plain), spelling);
            case "relative?" -> simple(Kind.RELATIVE_IN_CONTEXT, Integer.parseInt(plain), spelling);
            case "unit" -> unit(plain, spelling);
            case "ordinal" -> ordinal(plain, spelling);
            case "anaphor" -> anaphor(plain, spelling);
            case "share" -> share(plain, spelling);
            case "portion" -> simple(Kind.PORTION, position(PORTIONS, plain), spelling);
            case "era" -> simple(Kind.ERA, plain.equals("hijri") ? 1 : 0, spelling);
            case "notdate" -> simple(Kind.NOTDATE, plain.equals("weekday") ? 1 : 0, spelling);
            case "part" -> simple(Kind.PART, plain.equals("night") || plain.equals("dawn") ? 1 : 0, spelling);
            default ->
                simple(
                        Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        plain.isEmpty() ? 0 : Integer.parseInt(plain),
                        spelling);
        };
    }

    private static CalendarWord simple(Kind kind, int value, String spelling) {
        return new CalendarWord(kind, value, 1, 0, false, spelling);
    }

    private static CalendarWord month(String value, int doubt, String spelling) {
        Kind kind = value.charAt(0) == 'H' ? Kind.HIJRI_MONTH : Kind.MONTH;
        int number = Integer.parseInt(value.substring(1));
        if (number < 1 || number > 12) {
            throw new IllegalArgumentException("month " + number);
        }
        return new CalendarWord(kind, number, 1, doubt, false, spelling);
    }

    private static CalendarWord unit(String value, String spelling) {
        int blank = value.indexOf(' ');
        int count = Integer.parseInt(value.substring(blank + 1));
        return new CalendarWord(
                Kind.UNIT, position(UNITS, value.substring(0, Math.max(blank, 0))), count, 0, false, spelling);
    }

    /** «day 1»: its unit and its steps. */
    private static CalendarWord anaphor(String value, String spelling) {
        int blank = value.indexOf(' ');
        int unit = position(UNITS, value.substring(0, Math.max(blank, 0)));
        return new CalendarWord(Kind.ANAPHOR, Integer.parseInt(value.substring(blank + 1)), unit, 0, false, spelling);
    }

    /** «2/4» is the second quarter, «3/week» the third week. */
    private static CalendarWord share(String value, String spelling) {
        int slash = value.indexOf('/');
        String whole = value.substring(slash + 1);
        int of = whole.equals("week") ? 0 : Integer.parseInt(whole);
        return new CalendarWord(Kind.SHARE, Integer.parseInt(value.substring(0, slash)), of, 0, false, spelling);
    }

    private static CalendarWord ordinal(String value, String spelling) {
        boolean feminine = value.endsWith(" f");
        int number = Integer.parseInt(feminine ? value.substring(0, value.length() - 2) : value);
        return new CalendarWord(Kind.ORDINAL, number, feminine ? CalendarWord.FEMININE : 1, 0, false, spelling);
    }

    private static int position(List<String> names, String name) {
        int at = names.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException(name + " is none of " + names);
        }
        return at;
    }

    /** A word that the files give with its article («الأحد») keeps what they say of it. */
    private void enterArticled(String spelling, CalendarWord word) {
        Node node = node(spelling);
        node.word = node.word == null ? word : node.word;
    }

    private Node node(String spelling) {
        List<Token> tokens = Tokenizer.tokenize(spelling);
        Node node = roots.computeIfAbsent(tokens.get(0).folded(), f -> new Node());
        for (Token token : tokens.subList(1, tokens.size())) {
            node = node.next.computeIfAbsent(token.folded(), f -> new Node());
        }
        return node;
    }

    private void enter(Tsv.Row row, String spelling, CalendarWord word) {
        String first = Tokenizer.tokenize(spelling).get(0).folded();
        Node node = node(spelling);
        if (node.word != null) {
            throw row.wrong(
                    "«" + spelling + "» is already given in line " + node.line + " as " + node.word.kind(),
                    "Keep one of the two; spellings that differ only in hamzas, ى/ي or ة/ه count as the same.");
        }
        node.word = word;
        node.line = row.line();
        boolean standsAlone = word.is(Kind.ERA) || word.doubt() > 0 || first.length() < 2;
        bare.merge(first, standsAlone, Boolean::logicalAnd);
    }

    private void addClitics() {
        roots.forEach((first, node) -> starts.put(first, new Start(false, (char) 0, node)));
        roots.forEach((first, node) -> {
            for (String clitic : CLITICS) {
                if (!clitic.isEmpty()
                        && (!bare.getOrDefault(first, false) || (clitic.equals("و") && first.length() > 2))) {
                    char last = clitic.charAt(clitic.length() - 1);
                    boolean conjunction = last == 'و' || last == 'ف';
                    starts.putIfAbsent(
                            prefixed(clitic, first),
                            new Start(clitic.length() == 2 || conjunction, conjunction ? (char) 0 : last, node));
                }
            }
        });
    }

    /** ل and ال become لل. */
    private static String prefixed(String clitic, String word) {
        return clitic.endsWith("ل") && word.startsWith("ال") ? clitic + word.substring(1) : clitic + word;
    }
}

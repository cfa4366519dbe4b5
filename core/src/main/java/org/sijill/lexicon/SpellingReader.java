package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sijill.lexicon.Habits.Habit;
import org.sijill.text.Letters;

/** Reads and checks the tables of spelling habits, and which names are Arabic ones. */
final class SpellingReader {

    /** What two Latin groups that stand for one Arabic letter cost at least: p and b are ب both, yet two letters. */
    private static final int TWO_LETTERS = 3;

    private static final String VOWELS = "aeiouy'";

    final Habits arabic;
    final Habits latin;
    final Habits latinOnly;
    final LatinKeys latinKeys;
    final Set<String> arabicNames = new HashSet<>();
    final Set<String> foreignNames = new HashSet<>();
    final Set<String> givenNames = new HashSet<>();

    SpellingReader(LexiconSource source) {
        arabic = new Habits(habits(source));
        List<Habit> letters = letters(source);
        latin = new Habits(letters);
        latinOnly = new Habits(joined(letters));
        latinKeys = new LatinKeys(letters);
        for (Tsv.Row row : Tsv.read(source, "personal-names.tsv", "name", "kind", "origin", "word")
                .rows()) {
            Set<String> names = row.get("origin").equals("arabic") ? arabicNames : foreignNames;
            String name = Letters.fold(row.required("name"));
            names.add(name);
            if (!row.get("kind").equals("family")) {
                givenNames.add(name);
            }
        }
    }

    private static List<Habit> habits(LexiconSource source) {
        List<Habit> habits = new ArrayList<>();
        for (Tsv.Row row : Tsv.read(source, "spelling-habits.tsv", "id", "a", "b", "cost", "where", "names", "example")
                .rows()) {
            row.required("id");
            boolean everywhere = row.parsed("names", SpellingReader::everywhere, "Write foreign or all.");
            Habit habit = new Habit(
                    Letters.fold(row.required("a")), Letters.fold(row.get("b")), cost(row), where(row), everywhere);
            if (habit.a().equals(habit.b())) {
                throw row.wrong("a and b are one spelling for the program", "Take the row out.");
            }
            habits.add(habit);
            habits.add(habit.turned());
        }
        return habits;
    }

    private static boolean everywhere(String names) {
        return switch (names) {
            case "all" -> true;
            case "foreign" -> false;
            default -> throw new IllegalArgumentException(names);
        };
    }

    private static List<Habit> letters(LexiconSource source) {
        List<Habit> habits = new ArrayList<>();
        for (Tsv.Row row : Tsv.read(source, "latin-letters.tsv", "latin", "arabic", "cost", "where", "example")
                .rows()) {
            String arabic = row.required("arabic");
            habits.add(new Habit(
                    row.required("latin"),
                    arabic.equals("-") ? "" : Letters.fold(arabic),
                    cost(row),
                    where(row),
                    true));
        }
        return habits;
    }

    /** Latin groups that may stand for the same Arabic letters stand for one another: «Gaddafi» and «Qadhafi». */
    private static List<Habit> joined(List<Habit> letters) {
        List<Habit> habits = new ArrayList<>();
        for (Habit one : letters) {
            if (one.b().isEmpty()) {
                habits.add(one);
                habits.add(one.turned());
                continue;
            }
            for (Habit other : letters) {
                int where = one.where() & other.where();
                if (one.b().equals(other.b()) && where != 0 && !one.a().equals(other.a())) {
                    int least = VOWELS.indexOf(one.a().charAt(0)) >= 0 ? 1 : TWO_LETTERS;
                    habits.add(new Habit(one.a(), other.a(), Math.max(least, one.cost() + other.cost()), where, true));
                }
            }
        }
        return habits;
    }

    private static int cost(Tsv.Row row) {
        int cost = row.parsed("cost", Integer::parseInt, "Write a number from 0 (free) to 9 (hardly ever).");
        if (cost < 0 || cost > 9) {
            throw row.wrong("cost is " + cost, "Write a number from 0 (free) to 9 (hardly ever).");
        }
        return cost;
    }

    private static int where(Tsv.Row row) {
        return row.parsed("where", SpellingReader::where, "Use start, middle and end, joined by |, or leave it empty.");
    }

    private static int where(String written) {
        int where = 0;
        for (String place : written.toLowerCase(Locale.ROOT).split("\\|")) {
            where |= switch (place) {
                case "" -> Habits.ANYWHERE;
                case "start" -> Habits.START;
                case "middle" -> Habits.MIDDLE;
                case "end" -> Habits.END;
                default -> throw new IllegalArgumentException(place);
            };
        }
        return where;
    }
}

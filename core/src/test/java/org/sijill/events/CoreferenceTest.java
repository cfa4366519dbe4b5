package org.sijill.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.lexicon.Reading;
import org.sijill.lexicon.Sense.Officeholder;
import org.sijill.lexicon.WordClass;
import org.sijill.lexicon.WordReader;
import org.sijill.model.Kind;
import org.sijill.names.NameReader;
import org.sijill.reading.EntityReading;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.reading.Predicate;
import org.sijill.reading.Syntax;
import org.sijill.syntax.SyntaxReader;

/**
 * Whom words point to, by coref.tsv: short names, bare roles, «نظيره», «الوزيران», «بلاده», attached pronouns, the unspoken subject
 * of «وأضاف». Not every row is read right yet; the floor keeps what is.
 */
class CoreferenceTest {

    /** Share of the rows that must be led to the right entities. */
    private static final double FLOOR = 0.88;

    private static final LocalDate DAY = LocalDate.of(2015, 8, 1);
    private static final Lexicon LEXICON = Lexicon.load(LexiconSource.folder(Path.of("../lexicon")));
    private static final WordReader WORDS = new WordReader(LEXICON);
    private static final NameReader NAMES = new NameReader(LEXICON);

    /** One word of a text and whom it means. */
    private record Row(String group, String text, String mention, int occurrence, Set<String> entities) {

        static Row of(String line) {
            String[] fields = line.split("\t", -1);
            return new Row(
                    fields[0],
                    fields[1],
                    fields[2],
                    Integer.parseInt(fields[3]),
                    new LinkedHashSet<>(List.of(fields[4].split("; "))));
        }
    }

    @Test
    void wordsOfTheTable() throws IOException {
        List<Row> rows = rows();
        List<String> wrong = new ArrayList<>();
        for (Row row : rows) {
            Set<String> read = read(row);
            if (!read.equals(row.entities)) {
                wrong.add(row.group + ": «" + row.mention + "» in " + row.text + " -> " + read);
            }
        }
        System.out.printf("coref.tsv: %d of %d rows right%n", rows.size() - wrong.size(), rows.size());
        assertThat(1 - (double) wrong.size() / rows.size())
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private static List<Row> rows() throws IOException {
        try (InputStream in = NameReader.class.getResourceAsStream("coref.tsv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().skip(1).map(Row::of).toList();
        }
    }

    private static Set<String> read(Row row) {
        LexedText text = LexedText.of(null, row.text, WORDS);
        Names names = NAMES.read(text, DAY, "SAU");
        Syntax syntax = new SyntaxReader(LEXICON.acts()).read(text, names);
        int start = -1;
        for (int i = 0; i < row.occurrence; i++) {
            start = row.text.indexOf(row.mention, start + 1);
        }
        int token = text.firstBodyToken();
        while (text.token(token).end() <= start) {
            token++;
        }
        Set<Integer> found = new LinkedHashSet<>();
        for (int i = token; i < text.size() && text.token(i).start() < start + row.mention.length(); i++) {
            Mention mention = names.mention(i);
            found.addAll(mention == null ? List.of() : mention.entities());
        }
        if (row.group.equals("silent_subject")) {
            Predicate verb = syntax.at(token);
            found = new LinkedHashSet<>(verb == null ? List.of() : verb.subject());
        } else if (row.group.equals("pronoun") && found.isEmpty()) {
            found.addAll(pronoun(new Scene(text, names, syntax, LEXICON.acts()), token));
        }
        Set<String> told = new LinkedHashSet<>();
        boolean state = row.entities.stream().allMatch(entity -> entity.matches("[A-Z-]+"));
        found.forEach(entity -> told.add(told(names.entity(entity), row, state)));
        return told;
    }

    /** Whom the pronoun of a word means: that of a verb nobody of its subject, that of a preposition nobody of its clause. */
    private static List<Integer> pronoun(Scene scene, int token) {
        Predicate verb = scene.syntax.at(token);
        String pronoun = verb == null ? null : verb.pronoun();
        List<Integer> excluded = verb == null ? List.of() : verb.subject();
        boolean preposition = scene.text.folded(token).equals("له");
        for (Reading reading : scene.text.readings(token)) {
            pronoun = pronoun == null ? reading.pronoun() : pronoun;
            preposition |= reading.pronoun() != null && reading.word().is(WordClass.PREPOSITION);
        }
        if (verb == null && preposition) {
            Predicate clause =
                    scene.syntax.before(token, scene.text.sentence(token).from());
            excluded = clause == null ? List.of() : clause.subject();
        }
        if (pronoun == null) {
            pronoun = scene.text.folded(token).endsWith("ها") ? "ها" : "ه";
        }
        return new Pronouns(scene).meant(token, pronoun, excluded);
    }

    private static String told(EntityReading entity, Row row, boolean state) {
        if (entity.kind() != Kind.PERSON || state) {
            return String.valueOf(entity.party());
        }
        String office = entity.office().name().toLowerCase(Locale.ROOT);
        String known = knownName(entity, office);
        boolean asWritten =
                known == null || row.entities.stream().anyMatch(expected -> expected.startsWith(entity.name() + " "));
        return (asWritten ? entity.name() : known) + " " + (entity.assumed() ? null : entity.party()) + " " + office;
    }

    /** The lexicon's name of somebody whom the text tells by office alone. */
    private static @Nullable String knownName(EntityReading entity, String office) {
        return LEXICON.gazetteer().inOffice(office + "@" + entity.party()).stream()
                .filter(holder -> holder.key().equals(entity.key()))
                .map(Officeholder::ar)
                .findFirst()
                .orElse(null);
    }
}

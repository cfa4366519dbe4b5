package org.sijill.names;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.lexicon.WordReader;
import org.sijill.model.Kind;
import org.sijill.reading.EntityReading;
import org.sijill.reading.LexedText;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;

/** Reads sentences of the tests, as a Saudi paper of the summer of 2015 would have printed them. */
final class Readings {

    private static final LocalDate DAY = LocalDate.of(2015, 8, 1);
    private static final Lexicon LEXICON = Lexicon.load(LexiconSource.folder(Path.of("../lexicon")));
    private static final WordReader WORDS = new WordReader(LEXICON);
    private static final NameReader NAMES = new NameReader(LEXICON);

    private Readings() {}

    static Names read(String text) {
        return NAMES.read(LexedText.of(null, text, WORDS), DAY, "SAU");
    }

    /** The persons told, in order, each as «name CODE office». */
    static List<String> persons(String text) {
        return told(read(text), true);
    }

    /** The same in a paper whose country is not known. */
    static List<String> personsOfUnknownPaper(String text) {
        return told(NAMES.read(LexedText.of(null, text, WORDS), DAY, null), true);
    }

    /** States, places, bodies and groups told, in order, each as «CODE» of an actor or «city CODE» of a place. */
    static List<String> things(String text) {
        return told(read(text), false);
    }

    private static List<String> told(Names names, boolean persons) {
        List<String> told = new ArrayList<>();
        for (Mention mention : names.mentions()) {
            for (int index : mention.entities()) {
                EntityReading entity = names.entity(index);
                String line = persons ? person(entity) : thing(entity);
                if ((entity.kind() == Kind.PERSON) == persons && !told.contains(line)) {
                    told.add(line);
                }
            }
        }
        return told;
    }

    private static String person(EntityReading entity) {
        return entity.name() + " " + (entity.assumed() ? null : entity.party()) + " "
                + entity.office().name().toLowerCase(Locale.ROOT);
    }

    private static String thing(EntityReading entity) {
        boolean actor =
                entity.kind() == Kind.COUNTRY || entity.kind() == Kind.ORGANIZATION || entity.kind() == Kind.GROUP;
        return actor ? String.valueOf(entity.party()) : entity.name() + " " + entity.country();
    }

    /** The entries of a table's cell; «-» for none. */
    static List<String> cell(String written) {
        return written.equals("-") ? List.of() : List.of(written.split("; "));
    }
}

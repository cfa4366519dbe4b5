package org.sijill.facts;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.lexicon.Measures;
import org.sijill.lexicon.WordReader;
import org.sijill.names.NameReader;
import org.sijill.reading.FigureReading;
import org.sijill.reading.LexedText;
import org.sijill.reading.MembershipReading;
import org.sijill.reading.Names;

/** Reads sentences with the project's own lexicon and writes what was found as the column «reading» of measures.tsv does. */
final class FactTexts {

    static final LexiconSource SOURCE = LexiconSource.folder(Path.of("../lexicon"));

    private static final Lexicon LEXICON = Lexicon.load(SOURCE);
    private static final WordReader WORDS = new WordReader(LEXICON);
    private static final NameReader NAMES = new NameReader(LEXICON);
    private static final Measures MEASURES = Measures.read(SOURCE);
    private static final FigureReader FIGURES = new FigureReader(MEASURES);
    private static final MembershipReader MEMBERSHIPS = new MembershipReader(MEASURES);

    private FactTexts() {}

    static LexedText lexed(@Nullable String title, String body) {
        return LexedText.of(title, body, WORDS);
    }

    static List<FigureReading> figures(LexedText text) {
        Names names = NAMES.read(text, null, null);
        return FIGURES.read(text, names);
    }

    static List<MembershipReading> memberships(LexedText text) {
        return MEMBERSHIPS.read(text, NAMES.read(text, null, null));
    }

    /** {@code measure;number or min..max;unit;parties;period}, several joined by {@code " & "}, and {@code -} for none. */
    static String figuresOf(String body) {
        return joined(
                figures(lexed(null, body)).stream().map(FactTexts::written).toList());
    }

    /** {@code organisation;founded;members;observers;dialogue partners}. */
    static String membershipsOf(String body) {
        return joined(
                memberships(lexed(null, body)).stream().map(FactTexts::written).toList());
    }

    private static String joined(List<String> readings) {
        return readings.isEmpty() ? "-" : String.join(" & ", readings);
    }

    private static String written(FigureReading f) {
        String number = f.value() != null ? number(f.value()) : number(f.min()) + ".." + number(f.max());
        return String.join(";", f.measure(), number, blank(f.unit()), String.join(",", f.between()), blank(f.period()));
    }

    private static String written(MembershipReading m) {
        return List.of(m.member(), m.observer(), m.dialoguePartner()).stream()
                .map(codes -> String.join(",", codes))
                .collect(Collectors.joining(";", m.organization() + ";" + blank(m.founded()) + ";", ""));
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    private static String blank(@Nullable String value) {
        return value == null ? "" : value;
    }
}

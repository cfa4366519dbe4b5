package org.sijill.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Names;
import org.sijill.app.inquiry.Profile;
import org.sijill.app.report.Labels;
import org.sijill.app.report.Lines;
import org.sijill.app.store.Queries.Encounter;
import org.sijill.app.store.Queries.Known;
import org.sijill.app.store.Store;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sijill person}: one person or body in the record. */
@Command(
        name = "person",
        description =
                "Tells of one person or body: offices, spellings found, whom they met and how often, what they said.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:found", "1:the record knows nobody of that name"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  sijill person لافروف",
            "  sijill person 'Sergey Lavrov' --most 50",
            "  sijill person Q58217 --format json"
        })
final class PersonCommand extends StoreCommand {

    private static final int WIDEST = 60;

    @Parameters(paramLabel = "NAME", description = "A name in Arabic or English, or an id.")
    private String name = "";

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "15",
            description = "How many encounters and statements are listed. Without it: ${DEFAULT-VALUE}.")
    private int most = 15;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json, or csv (the encounters). Without it: ${DEFAULT-VALUE}.")
    private Grid.Form format = Grid.Form.table;

    @Override
    public Integer call() {
        Lexicon lexicon = Lexicon.load(main.lexiconSource());
        try (Store open = Store.reading(address());
                Output out = Output.to(null, main.terminal().out())) {
            Profile profile = Profile.of(name, most, new Names(lexicon), open.queries());
            if (profile == null) {
                main.terminal().err().println("sijill: the record knows nobody called «" + name + "»");
                return ExitCode.SOME_REFUSED;
            }
            out.write(
                    switch (format) {
                        case json -> Json.mapper().writeValueAsString(profile) + "\n";
                        case csv -> csv(profile);
                        case table -> table(profile, new Labels(lexicon.gazetteer()));
                    });
            return ExitCode.OK;
        }
    }

    private static String csv(Profile profile) {
        StringBuilder out = new StringBuilder(
                Grid.csv(List.of("entity", "with", "name_ar", "name_en", "country", "events", "last")));
        for (Encounter met : profile.encounters()) {
            List<@Nullable Object> row = new ArrayList<>(List.of(profile.who().entity(), met.entity(), met.nameAr()));
            row.add(met.nameEn());
            row.add(met.country());
            row.add(met.events());
            row.add(met.last());
            out.append(Grid.csv(row));
        }
        return out.toString();
    }

    private static String table(Profile profile, Labels labels) {
        Known who = profile.who();
        StringBuilder out = new StringBuilder(said(
                        " · ",
                        who.nameAr(),
                        who.nameEn(),
                        labels.party(who.country()),
                        who.entity(),
                        who.articles() + " articles")
                + "\n");
        for (Known other : profile.others()) {
            out.append("  also of this name: ")
                    .append(said(" · ", other.nameAr(), other.nameEn(), labels.party(other.country()), other.entity()))
                    .append('\n');
        }
        section(
                out,
                "Offices",
                profile.offices(),
                (lines, held) -> lines.row(
                        labels.of("office", held.office()).en(),
                        said(" ", labels.party(held.country()), labels.party(held.organization())),
                        said(" to ", text(held.from()), text(held.to())),
                        held.articles() + " articles"));
        section(
                out,
                "Spellings",
                profile.spellings(),
                (lines, one) -> lines.row(one.name(), one.articles() + " articles"));
        section(
                out,
                "Met",
                profile.encounters(),
                (lines, met) -> lines.row(
                        met.events() + " times",
                        "last " + said("", text(met.last())),
                        met.nameAr(),
                        said("", labels.party(met.country()))));
        section(
                out,
                "Said",
                profile.statements(),
                (lines, said) -> lines.row(
                        said("", text(said.day())),
                        said("", said.publisher()),
                        said.words().replace('\n', ' ')));
        return out.toString();
    }

    private interface Row<T> {
        void into(Lines lines, T one);
    }

    private static <T> void section(StringBuilder out, String heading, List<T> rows, Row<T> row) {
        if (!rows.isEmpty()) {
            Lines lines = new Lines(WIDEST);
            rows.forEach(one -> row.into(lines, one));
            out.append(String.format(Locale.ROOT, "%n%s%n%s", heading, lines));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The words that there are. */
    private static String said(String between, @Nullable String... words) {
        return Stream.of(words).filter(word -> word != null).collect(Collectors.joining(between));
    }
}

package org.sijill.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Draft;
import org.sijill.app.inquiry.Review;
import org.sijill.app.store.Store;
import org.sijill.lexicon.Lexicon;
import org.sijill.merge.Correction;
import org.sijill.merge.Correction.Action;
import org.sijill.merge.Correction.Named;
import org.sijill.merge.Corrections;
import org.sijill.model.Codes;
import org.sijill.model.Json;
import org.sijill.model.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code sijill correct}: writes a line to the log of corrections, or lists it. */
@Command(
        name = "correct",
        description = "Keeps what a person decides about merged events: in the store, which is changed at once, or with"
                + " --corrections in a file, which sijill merge --corrections applies.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        footerHeading = "%nActions:%n",
        footer = {
            "  merge ID ID...          these events are one",
            "  split ID SOURCE...      the reports of these sources are not of this event",
            "  wrong ID                the event did not take place, or is read wrongly",
            "  fix ID SLOT JSON        a slot has this value, such as: fix m12 status '\"cancelled\"'",
            "  rename NAME NEW [EN]    a person or body has another name; --country tells which",
            "  undo CORRECTION         a correction does not count",
            "  list                    every correction, and whether it counts",
            "",
            "IDs are those of the merged events, as sijill events shows them.",
            "",
            "Examples:",
            "  sijill correct wrong m1a2b3c4d5e6f708 --by Amal --note 'a film, not a visit'",
            "  sijill correct undo c1",
            "  sijill correct --corrections log.jsonl --events events.jsonl wrong m1a2b3c4d5e6f708",
            "  sijill correct --corrections log.jsonl list"
        })
final class CorrectCommand extends StoreCommand {

    /** What is asked for; all but {@code list} write a line. */
    enum Request {
        merge,
        split,
        wrong,
        fix,
        rename,
        undo,
        list
    }

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "A file for the corrections in place of the store; made where absent.")
    private @Nullable Path file;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description = "With --corrections: the file of merged events that were looked at.")
    private @Nullable Path events;

    @Option(names = "--country", paramLabel = "CODE", description = "For rename: ISO alpha-3 code.")
    private @Nullable String country;

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides.")
    private @Nullable String by;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    private @Nullable String note;

    @Parameters(index = "0", paramLabel = "ACTION", description = "${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init")
    private Request request;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "WHAT")
    private List<String> what = List.of();

    @Override
    public Integer call() {
        try (Ledger ledger = ledger()) {
            Corrections log = ledger.log();
            if (request == Request.list) {
                list(log);
                return ExitCode.OK;
            }
            Correction line = line(log, ledger);
            main.terminal().err().println("sijill: correction " + line.id() + " " + ledger.append(line));
            return ExitCode.OK;
        }
    }

    private Ledger ledger() {
        if (file != null) {
            return new FileLedger(file, events, main.terminal().in());
        }
        return new StoreLedger(Store.writing(address()), Lexicon.load(main.lexiconSource()), main.storeVersion());
    }

    private void list(Corrections log) {
        try (Output out = Output.to(null, main.terminal().out())) {
            for (Correction line : log.all()) {
                String counts = line.action() == Action.UNDO ? "" : log.active().contains(line) ? "" : "  (undone)";
                out.write(String.format(
                        Locale.ROOT, "%-6s %-7s %s%s%n", line.id(), Codes.of(line.action()), told(line), counts));
            }
        }
    }

    private static String told(Correction line) {
        String told = switch (line.action()) {
            case MERGE, WRONG -> line.events().size() + " reports";
            case SPLIT -> line.events().size() + " reports from " + line.from().size();
            case FIX -> line.slot() + " = " + line.value();
            case RENAME -> line.entity() + " to " + line.to();
            case UNDO -> String.valueOf(line.undoes());
        };
        return told + (line.by() == null ? "" : ", by " + line.by()) + (line.note() == null ? "" : ": " + line.note());
    }

    private Correction line(Corrections log, Ledger ledger) {
        Draft draft = new Draft(log, ledger::event, by, Review.now(Clock.systemUTC()), note);
        return checked(() -> switch (request) {
            case merge -> draft.merge(what);
            case wrong -> draft.wrong(what);
            case split -> draft.split(at(0, "ID"), Set.copyOf(what.subList(1, what.size())));
            case fix -> draft.fix(at(0, "ID"), at(1, "SLOT"), json(at(2, "JSON")));
            case undo -> draft.undo(at(0, "CORRECTION"));
            case rename, list ->
                draft.rename(
                        new Named(at(0, "NAME"), country, null),
                        new Name(at(1, "NEW"), what.size() > 2 ? what.get(2) : null));
        });
    }

    private <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private String at(int index, String name) {
        if (index >= what.size()) {
            throw new ParameterException(spec.commandLine(), request + ": " + name + " is missing");
        }
        return what.get(index);
    }

    private JsonNode json(String value) {
        try {
            return Json.mapper().readTree(value);
        } catch (JacksonException e) {
            throw new ParameterException(spec.commandLine(), "not JSON: " + value + "; words need quotation marks", e);
        }
    }
}

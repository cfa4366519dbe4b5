package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Looks a whole lexicon through and lists all that it finds, where loading it stops at the first fault. First each file by
 * itself, row by row; then rows of different files together; then, if the program can load it, that all fits together.
 */
public final class LexiconCheck {

    private final LexiconSource source;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> entries = new TreeMap<>();

    private LexiconCheck(LexiconSource source) {
        this.source = source;
    }

    /**
     * Checks a lexicon.
     *
     * @param files the names of its files
     * @param load loads it the way the program does, and throws LexiconException where it cannot
     */
    public static LexiconCheck of(LexiconSource source, SortedSet<String> files, Consumer<LexiconSource> load) {
        LexiconCheck check = new LexiconCheck(source);
        if (files.isEmpty()) {
            check.findings.add(new Finding(
                    "", 0, true, "there is no .tsv file", "Name a folder laid out like the project's lexicon/."));
        }
        files.forEach(check::file);
        check.findings.addAll(CrossCheck.of(source, files));
        check.load(load, files);
        return check;
    }

    private void file(String file) {
        try {
            FileCheck check = new FileCheck(file);
            entries.put(file, check.read(source.read(file)));
            findings.addAll(check.findings());
        } catch (LexiconException e) {
            findings.add(e.finding());
        }
    }

    private void load(Consumer<LexiconSource> load, SortedSet<String> files) {
        SortedSet<String> unread = new TreeSet<>(files);
        try {
            load.accept(file -> {
                unread.remove(file);
                return source.read(file);
            });
            for (String file : unread) {
                findings.add(new Finding(
                        file, 0, false, "the program does not read this file", "Check its name, or take it out."));
            }
        } catch (LexiconException e) {
            Finding finding = e.finding();
            if (findings.stream()
                    .noneMatch(known ->
                            known.file().equals(finding.file()) && known.line() == finding.line() && known.fault())) {
                findings.add(finding);
            }
        }
    }

    /** All findings, faults and advice, file by file. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Whether the program would start with this lexicon. */
    public boolean isSound() {
        return findings.stream().noneMatch(Finding::fault);
    }

    /** File to the number of its entries. */
    public Map<String, Integer> entries() {
        return Map.copyOf(entries);
    }
}

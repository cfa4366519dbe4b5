package org.sijill.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sijill.lexicon.LexiconFiles;
import org.sijill.lexicon.LexiconSource;

/**
 * The ids that evidence may carry: {@code file:entry} for a row of the lexicon, with {@code /manner} behind it where a rule
 * tells how the entry was used, or a rule of the code's own.
 */
final class RuleIds {

    /** Rules that no row stands for. A new one gets its line here. */
    private static final Set<String> OF_THE_CODE = Set.of("speech:quotation", "speech:noun", "speech:source");

    private static final Set<String> MANNERS = Set.of("that", "colon", "quote", "noun", "bare", "beside");

    private final Map<String, Set<String>> entries = new HashMap<>();

    RuleIds() {
        LexiconSource source = LexiconSource.packed();
        for (String file : LexiconFiles.packed().names()) {
            Set<String> ids =
                    entries.computeIfAbsent(file.substring(0, file.length() - ".tsv".length()), f -> new HashSet<>());
            source.read(file)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> ids.add(line.split("\t", 2)[0].strip()));
        }
    }

    boolean knows(String rule) {
        int colon = rule.indexOf(':');
        if (OF_THE_CODE.contains(rule) || colon < 0) {
            return OF_THE_CODE.contains(rule);
        }
        String entry = rule.substring(colon + 1);
        int slash = entry.lastIndexOf('/');
        boolean manner = slash > 0 && MANNERS.contains(entry.substring(slash + 1));
        return entries.getOrDefault(rule.substring(0, colon), Set.of())
                .contains(manner ? entry.substring(0, slash) : entry);
    }
}

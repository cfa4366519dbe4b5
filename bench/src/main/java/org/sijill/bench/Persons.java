package org.sijill.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sijill.model.Entity;
import org.sijill.model.Kind;
import org.sijill.model.NewsRecord;
import org.sijill.model.Office;
import org.sijill.page.Page;
import org.sijill.pipeline.Pipeline;
import org.sijill.reading.RefusedException;

/** Lists the persons that most articles of a corpus name, with the state or body and the office that were read. */
final class Persons {

    private static final int SPELLINGS = 4;

    /** Someone over all articles: by the English name of the lexicon, else by the name and whom he serves. */
    private static final class Told {
        private int articles;
        private final Map<String, Integer> names = new HashMap<>();
        private final Map<String, Integer> parties = new HashMap<>();
        private final Map<Office, Integer> offices = new HashMap<>();
        private boolean known;

        void add(Entity entity) {
            articles++;
            known |= entity.name().en() != null;
            names.merge(entity.name().ar().replaceAll("\\s+", " "), 1, Integer::sum);
            String party = entity.country() != null ? entity.country() : entity.organization();
            parties.merge(party == null ? "-" : party, 1, Integer::sum);
            offices.merge(entity.office() == null ? Office.NONE : entity.office(), 1, Integer::sum);
        }
    }

    private Persons() {}

    /** Prints one line a person: articles, English name, spellings, states and offices, each with its count. */
    static void list(Pipeline pipeline, Corpus corpus, int most) {
        Map<String, Told> told = new HashMap<>();
        for (Page page : corpus.pages()) {
            try {
                for (NewsRecord record : pipeline.read(page)) {
                    add(told, record);
                }
            } catch (RefusedException refused) {
                System.err.println(page.sourceId() + ": refused: " + refused.reason());
            }
        }
        List<Map.Entry<String, Told>> persons = new ArrayList<>(told.entrySet());
        persons.sort(Comparator.comparingInt((Map.Entry<String, Told> entry) -> -entry.getValue().articles)
                .thenComparing(Map.Entry.comparingByKey()));
        System.out.println("articles\tperson\tknown\tspellings\tstates\toffices");
        for (Map.Entry<String, Told> entry : persons.subList(0, Math.min(most, persons.size()))) {
            Told person = entry.getValue();
            System.out.println(String.join(
                    "\t",
                    String.valueOf(person.articles),
                    entry.getKey(),
                    person.known ? "yes" : "no",
                    counts(person.names),
                    counts(person.parties),
                    counts(person.offices).toLowerCase(Locale.ROOT)));
        }
    }

    private static void add(Map<String, Told> told, NewsRecord record) {
        Set<String> here = new HashSet<>();
        for (Entity entity : record.entities()) {
            String key = entity.name().en() != null
                    ? entity.name().en()
                    : entity.name().ar().replaceAll("\\s+", " ") + " "
                            + (entity.country() != null ? entity.country() : entity.organization());
            if (entity.kind() == Kind.PERSON && here.add(key)) {
                told.computeIfAbsent(key, k -> new Told()).add(entity);
            }
        }
    }

    private static <T> String counts(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().toString()))
                .limit(SPELLINGS)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}

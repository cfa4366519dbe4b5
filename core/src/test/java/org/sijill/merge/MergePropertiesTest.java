package org.sijill.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.merge.Told.article;
import static org.sijill.merge.Told.in;
import static org.sijill.merge.Told.news;
import static org.sijill.merge.Told.on;
import static org.sijill.merge.Told.person;
import static org.sijill.merge.Told.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.sijill.merge.Told.Who;
import org.sijill.model.Act;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;
import org.sijill.model.Office;
import org.sijill.model.Role;
import org.sijill.model.Status;

/** What must hold for any articles: drawn at random from few people, days and places, so that much of it is alike. */
class MergePropertiesTest {

    private static final List<Who> CAST = List.of(
            person("جوزيف كاماو", "KEN", Office.FOREIGN_MINISTER),
            person("كاماو", "KEN", Office.FOREIGN_MINISTER),
            person("وزير الخارجية الكيني", "KEN", Office.FOREIGN_MINISTER),
            state("كينيا", "KEN"),
            person("إنغريد هولم", "NOR", Office.FOREIGN_MINISTER),
            person("لارس بيرغ", "NOR", Office.MINISTER),
            state("النرويج", "NOR"),
            person("حسن الكيلاني", "MLT", Office.HEAD_OF_STATE));

    private static final List<Act> ACTS = List.of(Act.MEET, Act.VISIT, Act.CONDEMN, Act.ACCUSE, Act.ATTEND);
    private static final List<String> WORDS = List.of(
            "التعاون", "الطاقة", "اجتماع", "الخريف", "نتائج", "المباحثات", "الجانبان", "السلام", "الحدود", "التجارة");

    @RepeatedTest(25)
    void anyOrderAndAnyPartsGiveTheSame(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<NewsRecord> records = records(random, 40);
        List<String> batch = lines(Told.merged(records, Corrections.NONE));
        Collections.shuffle(records, random);
        Merge inParts = new Merge(Told.LEXICON, Corrections.NONE);
        for (NewsRecord record : records) {
            inParts.add(record);
            if (random.nextInt(8) == 0) {
                inParts.events();
            }
        }
        assertThat(lines(inParts.events())).isEqualTo(batch);
    }

    @RepeatedTest(25)
    void everyTellingIsInExactlyOneEvent(RepetitionInfo repetition) {
        List<NewsRecord> records = records(new Random(100L + repetition.getCurrentRepetition()), 40);
        List<String> told = new ArrayList<>();
        records.forEach(record ->
                record.events().forEach(event -> told.add(record.article().id() + event.id())));
        List<String> merged = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (MergedEvent event : Told.merged(records, Corrections.NONE).events()) {
            assertThat(ids.add(event.id()))
                    .as("the id %s is given once", event.id())
                    .isTrue();
            event.reports().forEach(report -> merged.add(report.article() + report.event()));
        }
        assertThat(merged).containsExactlyInAnyOrderElementsOf(told);
    }

    /** The promise of complete link, at its hardest point. */
    @RepeatedTest(25)
    void noEventJoinsMeetingsToldForDifferentDays(RepetitionInfo repetition) {
        List<NewsRecord> records = records(new Random(200L + repetition.getCurrentRepetition()), 60);
        for (MergedEvent merged : Told.merged(records, Corrections.NONE).events()) {
            if (merged.act() == Act.MEET) {
                assertThat(merged.reports().stream()
                                .map(report -> event(records, report))
                                .map(Event::date)
                                .filter(date -> date != null && date.basis() == EventDate.Basis.STATED)
                                .map(EventDate::from)
                                .distinct())
                        .as(Json.line(merged))
                        .hasSizeLessThan(2);
            }
        }
    }

    private static Event event(List<NewsRecord> records, MergedEvent.Report report) {
        return records.stream()
                .filter(record -> record.article().id().equals(report.article()))
                .flatMap(record -> record.events().stream())
                .filter(event -> event.id().equals(report.event()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Merged merged) {
        return merged.events().stream().map(Json::line).toList();
    }

    static List<NewsRecord> records(Random random, int number) {
        List<NewsRecord> records = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String day = "2018-07-0" + (1 + random.nextInt(5));
            Told told = article("n" + i, "صحيفة " + random.nextInt(4), day, text(random));
            for (int e = random.nextInt(3); e >= 0; e--) {
                Who one = CAST.get(random.nextInt(CAST.size()));
                Who other = CAST.get(random.nextInt(CAST.size()));
                Act act = ACTS.get(random.nextInt(ACTS.size()));
                boolean mutual = act == Act.MEET || act == Act.ATTEND;
                told.event(
                        act,
                        Status.values()[random.nextInt(Status.values().length)],
                        date(random),
                        random.nextBoolean() ? null : in(random.nextBoolean() ? "KEN" : "NOR", null),
                        one.as(mutual ? Role.PARTICIPANT : Role.ACTOR),
                        other.as(mutual ? Role.PARTICIPANT : Role.RECIPIENT));
            }
            records.add(told.record());
        }
        return records;
    }

    private static EventDate date(Random random) {
        String day = "2018-07-0" + (1 + random.nextInt(5));
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> news(day);
            default -> on(day);
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int kind = random.nextInt(6);
        for (int i = 0; i < 60; i++) {
            boolean changed = random.nextInt(12) == 0;
            text.append(WORDS.get(changed ? random.nextInt(WORDS.size()) : (i * (kind + 1) + i / 7) % WORDS.size()))
                    .append(' ');
        }
        return text.toString();
    }
}

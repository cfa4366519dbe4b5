package org.sijill.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.merge.Told.article;
import static org.sijill.merge.Told.in;
import static org.sijill.merge.Told.merged;
import static org.sijill.merge.Told.news;
import static org.sijill.merge.Told.on;
import static org.sijill.merge.Told.person;
import static org.sijill.merge.Told.relative;
import static org.sijill.merge.Told.state;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.merge.Told.Who;
import org.sijill.model.Act;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Party;
import org.sijill.model.Office;
import org.sijill.model.Role;
import org.sijill.model.Status;

/** One event told by several papers, each a phenomenon. The people are invented, but for those whom the lexicon has to know. */
class StoriesTest {

    private static final Who KAMAU = person("جوزيف كاماو", "KEN", Office.FOREIGN_MINISTER);
    private static final Who HOLM = person("إنغريد هولم", "NOR", Office.FOREIGN_MINISTER);
    private static final Who BERG = person("لارس بيرغ", "NOR", Office.MINISTER);
    private static final String COPY =
            "بحث وزير الخارجية الكيني جوزيف كاماو مع نظيرته النرويجية إنغريد هولم في نيروبي أمس سبل توسيع التعاون في مجال"
                    + " الطاقة النظيفة والتعليم المهني واتفقا على عقد اجتماع ثان في الخريف لمتابعة ما تم التوصل إليه من نتائج";

    private static Told meeting(String id, String publisher, String published, String day) {
        return article(id, publisher, published).event(Act.MEET, Status.OCCURRED, on(day), null, KAMAU, HOLM);
    }

    private static List<String> sources(MergedEvent event) {
        return event.reports().stream().map(MergedEvent.Report::sourceId).toList();
    }

    @Test
    void severalPapersTellOneMeeting() {
        List<MergedEvent> events = merged(
                article("a", "الضفتان", "2018-07-04T09:00")
                        .event(Act.MEET, Status.OCCURRED, on("2018-07-03"), in("KEN", "نيروبي"), KAMAU, HOLM),
                article("b", "المرفأ", "2018-07-04T11:00")
                        .event(Act.MEET, Status.OCCURRED, news("2018-07-04"), null, HOLM, KAMAU),
                article("c", "البريد", "2018-07-05")
                        .event(Act.MEET, Status.OCCURRED, on("2018-07-03"), in("KEN", null), KAMAU, HOLM));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(sources(event)).containsExactly("a", "b", "c");
            assertThat(event.date()).satisfies(date -> assertThat(date.from()).hasToString("2018-07-03"));
            assertThat(event.place())
                    .satisfies(place -> assertThat(place.city()).isEqualTo("نيروبي"));
            assertThat(event.independentSources()).isEqualTo(3);
            assertThat(event.firstReport()).isEqualTo("2018-07-04T09:00");
            assertThat(event.lastReport()).isEqualTo("2018-07-05");
            assertThat(event.confidence()).isGreaterThan(0.8);
        });
    }

    @Test
    void meetingsOfOnePairOnNeighbouringDaysStayApart() {
        List<MergedEvent> events = merged(
                meeting("a", "الضفتان", "2018-07-04", "2018-07-03"),
                meeting("b", "المرفأ", "2018-07-05", "2018-07-04"),
                meeting("c", "البريد", "2018-07-05", "2018-07-03"));
        assertThat(events).extracting(StoriesTest::sources).containsExactly(List.of("a", "c"), List.of("b"));
    }

    /** «أمس» of the copy is counted from the copy's own day. */
    @Test
    void aCopyOfTheNextDayTellsTheSameMeeting() {
        List<MergedEvent> events = merged(
                article("a", "الضفتان", "2018-07-04", COPY)
                        .event(Act.MEET, Status.OCCURRED, relative("2018-07-03"), null, KAMAU, HOLM),
                article("b", "المرفأ", "2018-07-05", COPY)
                        .event(Act.MEET, Status.OCCURRED, relative("2018-07-04"), null, KAMAU, HOLM));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(sources(event)).containsExactly("a", "b");
            assertThat(event.independentSources()).isEqualTo(1);
        });
    }

    @Test
    void aPersonAndHisStateAreOnePartyWhereTheWordsAgree() {
        String other =
                "وفي شأن آخر ناقش مجلس الأعمال المشترك فرص الاستثمار في قطاع السياحة والفنادق خلال الموسم القادم";
        List<MergedEvent> apart = merged(
                article("a", "الضفتان", "2018-07-04", COPY)
                        .event(Act.MEET, Status.OCCURRED, news("2018-07-04"), null, KAMAU, HOLM),
                article("b", "المرفأ", "2018-07-04", other)
                        .event(Act.MEET, Status.OCCURRED, news("2018-07-04"), null, state("كينيا", "KEN"), HOLM));
        assertThat(apart).hasSize(2);
        List<MergedEvent> one = merged(
                article("a", "الضفتان", "2018-07-04", COPY)
                        .event(Act.MEET, Status.OCCURRED, news("2018-07-04"), null, KAMAU, HOLM),
                article("b", "المرفأ", "2018-07-04", COPY + " في نيروبي")
                        .event(Act.MEET, Status.OCCURRED, news("2018-07-04"), null, state("كينيا", "KEN"), HOLM));
        assertThat(one).hasSize(1);
    }

    @Test
    void severalMeetingsToldAsANumberAreNotOneOfThem() {
        List<MergedEvent> events = merged(
                meeting("a", "الضفتان", "2018-07-04", "2018-07-03"),
                article("b", "المرفأ", "2018-07-04")
                        .event(Act.MEET, Status.OCCURRED, on("2018-07-03"), null, KAMAU, HOLM)
                        .count(3));
        assertThat(events).hasSize(2);
    }

    @Test
    void aVagueReportDoesNotChainTwoMeetings() {
        List<MergedEvent> events = merged(
                meeting("a", "الضفتان", "2018-07-04", "2018-07-03"),
                meeting("b", "المرفأ", "2018-07-05", "2018-07-04"),
                article("c", "البريد", "2018-07-05").event(Act.MEET, Status.OCCURRED, null, null, KAMAU, HOLM));
        assertThat(events)
                .hasSize(2)
                .allSatisfy(event -> assertThat(sources(event)).doesNotContainSequence("a", "b"));
    }

    @Test
    void announcedThenHeldIsOneEventWithItsHistory() {
        List<MergedEvent> events = merged(
                article("a", "الضفتان", "2018-07-01T08:00")
                        .event(Act.MEET, Status.PLANNED, on("2018-07-03"), null, KAMAU, HOLM),
                article("b", "المرفأ", "2018-07-03T20:00")
                        .event(Act.MEET, Status.OCCURRED, on("2018-07-03"), null, KAMAU, HOLM));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.status()).isEqualTo(Status.OCCURRED);
            assertThat(event.history())
                    .containsExactly(
                            new MergedEvent.StatusReport(Status.PLANNED, "2018-07-01T08:00"),
                            new MergedEvent.StatusReport(Status.OCCURRED, "2018-07-03T20:00"));
        });
    }

    @Test
    void announcedThenPutOffIsPostponed() {
        List<MergedEvent> events = merged(
                article("a", "الضفتان", "2018-07-01")
                        .event(Act.MEET, Status.PLANNED, on("2018-07-03"), null, KAMAU, HOLM),
                article("b", "المرفأ", "2018-07-01")
                        .event(Act.MEET, Status.PLANNED, on("2018-07-03"), null, KAMAU, HOLM),
                article("c", "البريد", "2018-07-02")
                        .event(Act.MEET, Status.POSTPONED, on("2018-07-03"), null, KAMAU, HOLM));
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.status()).isEqualTo(Status.POSTPONED));
    }

    /** A slip of one reader among those who still announce it does not make it happen. */
    @Test
    void whatIsAnnouncedOnIsStillAPlan() {
        List<MergedEvent> events = merged(
                article("a", "الضفتان", "2018-07-01")
                        .event(Act.MEET, Status.OCCURRED, on("2018-07-09"), null, KAMAU, HOLM),
                article("b", "المرفأ", "2018-07-02")
                        .event(Act.MEET, Status.PLANNED, on("2018-07-09"), null, KAMAU, HOLM),
                article("c", "البريد", "2018-07-03")
                        .event(Act.MEET, Status.PLANNED, on("2018-07-09"), null, KAMAU, HOLM));
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.status()).isEqualTo(Status.PLANNED));
    }

    @Test
    void otherPlacesOfOneMeetingAreAConflict() {
        List<MergedEvent> events = merged(
                article("a", "الضفتان", "2018-07-04")
                        .event(Act.MEET, Status.OCCURRED, on("2018-07-03"), in("KEN", "نيروبي"), KAMAU, HOLM),
                article("b", "المرفأ", "2018-07-04")
                        .event(Act.MEET, Status.OCCURRED, on("2018-07-03"), in("KEN", "نيروبي"), KAMAU, HOLM),
                article("c", "البريد", "2018-07-04")
                        .event(Act.MEET, Status.OCCURRED, on("2018-07-03"), in("KEN", "مومباسا"), KAMAU, HOLM));
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.conflicts())
                        .containsExactly(new MergedEvent.Conflict(
                                "place.city",
                                List.of(
                                        new MergedEvent.Value("نيروبي", List.of("a", "b")),
                                        new MergedEvent.Value("مومباسا", List.of("c"))))));
    }

    @Test
    void anotherMinisterIsAnotherMeeting() {
        assertThat(merged(
                        meeting("a", "الضفتان", "2018-07-04", "2018-07-03"),
                        article("b", "المرفأ", "2018-07-04")
                                .event(Act.MEET, Status.OCCURRED, on("2018-07-03"), null, KAMAU, BERG)))
                .hasSize(2);
    }

    @Test
    void copiesOfOneTextAreOneSource() {
        List<MergedEvent> events = merged(
                article("a", "الضفتان", "2018-07-04T08:00", COPY)
                        .event(Act.MEET, Status.OCCURRED, on("2018-07-03"), null, KAMAU, HOLM),
                article(
                                "b",
                                "المرفأ",
                                "2018-07-04T09:00",
                                "نيروبي (رويترز) - " + COPY.replace("إليه", "اليه") + " (رويترز)")
                        .event(Act.MEET, Status.OCCURRED, on("2018-07-03"), null, KAMAU, HOLM),
                meeting("c", "البريد", "2018-07-05", "2018-07-03"));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.reports()).extracting(MergedEvent.Report::group).containsExactly("id-a", "id-a", "id-c");
            assertThat(event.independentSources()).isEqualTo(2);
        });
    }

    @Test
    void twoTextsOfOnePaperAreOneSource() {
        assertThat(merged(
                        meeting("a", "الضفتان", "2018-07-04", "2018-07-03"),
                        meeting("b", "الضفتان", "2018-07-05", "2018-07-03")))
                .singleElement()
                .satisfies(event -> assertThat(event.independentSources()).isEqualTo(1));
    }

    @Test
    void aVisitOfSeveralDaysHoldsItsMeetings() {
        List<MergedEvent> events = merged(
                article("a", "الضفتان", "2018-07-02")
                        .event(
                                Act.VISIT,
                                Status.OCCURRED,
                                on("2018-07-02"),
                                in("KEN", null),
                                HOLM.as(Role.ACTOR),
                                state("كينيا", "KEN").as(Role.RECIPIENT)),
                article("b", "المرفأ", "2018-07-05")
                        .event(
                                Act.VISIT,
                                Status.OCCURRED,
                                on("2018-07-05"),
                                in("KEN", null),
                                HOLM.as(Role.ACTOR),
                                state("كينيا", "KEN").as(Role.RECIPIENT)),
                meeting("c", "البريد", "2018-07-04", "2018-07-03"));
        assertThat(events).hasSize(2);
        MergedEvent visit = events.getFirst();
        assertThat(visit.date()).satisfies(date -> {
            assertThat(date.from()).hasToString("2018-07-02");
            assertThat(date.to()).hasToString("2018-07-05");
        });
        assertThat(events.get(1).parent()).isEqualTo(visit.id());
    }

    @Test
    void aTitleIsWhoHeldTheOfficeOnThatDay() {
        List<MergedEvent> events = merged(
                article("a", "الضفتان", "2013-01-10")
                        .event(
                                Act.CALL,
                                Status.OCCURRED,
                                on("2013-01-09"),
                                null,
                                person("الرئيس المصري", "EGY", Office.HEAD_OF_STATE),
                                KAMAU),
                article("b", "المرفأ", "2013-01-10")
                        .event(
                                Act.CALL,
                                Status.OCCURRED,
                                on("2013-01-09"),
                                null,
                                KAMAU,
                                person("محمد مرسي", "EGY", Office.HEAD_OF_STATE)));
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.participants())
                        .extracting(party -> party.name().ar())
                        .containsExactlyInAnyOrder("محمد مرسي", "جوزيف كاماو"));
    }

    @Test
    void onePersonWrittenInSeveralWaysHasOneId() {
        List<MergedEvent> events = merged(
                article("a", "الضفتان", "2018-07-04")
                        .event(
                                Act.MEET,
                                Status.OCCURRED,
                                on("2018-07-03"),
                                null,
                                person("سيرغي غولوبيف", "BLR", Office.MINISTER),
                                HOLM),
                article("b", "المرفأ", "2018-07-04")
                        .event(
                                Act.MEET,
                                Status.OCCURRED,
                                on("2018-07-03"),
                                null,
                                person("سيرجي جولوبيف", "BLR", Office.MINISTER),
                                HOLM),
                article("c", "البريد", "2018-08-04")
                        .event(
                                Act.MEET,
                                Status.OCCURRED,
                                on("2018-08-03"),
                                null,
                                person("غولوبيف", "BLR", Office.MINISTER),
                                BERG));
        assertThat(events).hasSize(2);
        assertThat(events.stream()
                        .flatMap(event -> event.participants().stream())
                        .filter(party -> "BLR".equals(party.country()))
                        .map(Party::entity)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void namelessPartiesNeedTheDay() {
        Who kenya = state("كينيا", "KEN");
        Who norway = state("النرويج", "NOR");
        assertThat(merged(
                        article("a", "الضفتان", "2018-07-04")
                                .event(Act.SIGN, Status.OCCURRED, null, null, kenya, norway),
                        article("b", "المرفأ", "2018-07-04")
                                .event(Act.SIGN, Status.OCCURRED, null, null, kenya, norway)))
                .hasSize(2);
        assertThat(merged(
                        article("a", "الضفتان", "2018-07-04")
                                .event(Act.SIGN, Status.OCCURRED, on("2018-07-03"), null, kenya, norway),
                        article("b", "المرفأ", "2018-07-04")
                                .event(Act.SIGN, Status.OCCURRED, on("2018-07-03"), null, kenya, norway)))
                .hasSize(1);
    }
}

package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.page.Page;
import org.sijill.reading.LossReason;
import org.sijill.reading.RefusedException;
import org.sijill.text.Span;

/** Why words gave no event or statement of their own. */
class LossesTest {

    private static final String TOUR = "زار الرئيس الكيني جوزيف كاماو المغرب صباح اليوم."
            + " وقال وزير الخارجية المغربي إن الطريق طويل، ووصف الأمر بأنه \"خطير للغاية\". وأشاد كاماو بدور المغرب في \"المنطقة\".";

    /** A page of one short sentence would be refused. */
    private static final String MORE = " وكان الطقس في ذلك اليوم باردا جدا والشوارع خالية من الناس.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "عقد مجلس الوزراء الكيني اجتماعا في نيروبي لبحث ملفات عدة. | مجلس | meet.lajna | IN_NAME",
                "وقصف الطيران مواقع في الشمال صباح اليوم ثم انصرف. | وقصف | assault.hujum | READ_AS_VERB",
                "نعمل هنا كل يوم من أجل السلام في العالم كله. | أجل | aid.anqadha | NO_VERB",
                "تلقى الرئيس الغاني كوامي بواتينغ تقريرا عن الزراعة في بلاده. | تلقى | letter.tasallama | WORD_MISSING",
                "قام الرئيس الكيني جوزيف كاماو بجولة جديدة في الأسواق. | بجولة | visit.jawla | WORD_EXCLUDES",
                "أعرب الرئيس الكيني جوزيف كاماو عن شكره للنرويج على كرمها. | شكره | thank.shukr | OBJECT_OF_VERB",
                "أعرب الرئيس الكيني جوزيف كاماو عن شكره للنرويج على دعمها. | أعرب | support.abda-daam | OTHER_ROW",
            })
    void theWordsDoNotFit(String text, String words, String row, LossReason reason) {
        assertThat(lost(text)).anyMatch(loss -> is(loss, words, "triggers:" + row, reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وجرى توقيع عدد من الوثائق أمام الحضور صباح اليوم. | توقيع | sign.tawqi | NOBODY | ''",
                "تستضيف الدوحة جولة جديدة من المشاورات بعد غد. | تستضيف | visit.istadafa | NO_ACTOR | RECIPIENT قطر",
                "أكد الرئيس الكيني جوزيف كاماو أن بلاده ترفض أي تدخل في المنطقة."
                        + " | ترفض | reject.rafada | NO_RECIPIENT | ACTOR كينيا",
                "عقد مجلس الوزراء الكيني اجتماعا في نيروبي لبحث ملفات عدة."
                        + " | اجتماعا | meet.ijtima | NO_OTHER | ACTOR مجلس الوزراء الكيني",
                "استقبل الرئيس الكيني جوزيف كاماو في نيروبي وزير الخارجية الكيني بيتر موانغي."
                        + " | استقبل | meet.istaqbala | ONE_PARTY | ACTOR جوزيف كاماو; WITH بيتر موانغي",
            })
    void theParticipantsDoNotDo(String text, String words, String row, LossReason reason, String considered) {
        assertThat(lost(text)).anySatisfy(loss -> {
            assertThat(is(loss, words, "triggers:" + row, reason)).isTrue();
            assertThat(loss.considered().stream()
                            .map(one -> one.where() + " " + one.name())
                            .collect(Collectors.joining("; ")))
                    .isEqualTo(considered);
        });
    }

    @Test
    void whoStandsInReachButInNoSlotIsTold() {
        assertThat(lost("قال كاماو ذلك وهو في الرباط. وجاء توقيع الوثائق بعد يوم من رحيل الرئيس الكيني جوزيف كاماو."))
                .filteredOn(loss -> loss.reason() == LossReason.NOBODY)
                .flatExtracting(LostReading::considered)
                .extracting(LostReading.Considered::name)
                .contains("جوزيف كاماو");
    }

    @Test
    void aRetellingNamesTheEventThatItJoined() {
        String text = "التقى الرئيس الكيني جوزيف كاماو في نيروبي وزيرة الخارجية النرويجية إنغريد هولم."
                + " واجتمع كاماو مع هولم في القصر الرئاسي.";
        assertThat(lost(text)).anySatisfy(loss -> {
            assertThat(is(loss, "واجتمع", "triggers:meet.ijtamaa", LossReason.SAME_ACT))
                    .isTrue();
            assertThat(loss.event()).isEqualTo("v1");
        });
    }

    @Test
    void whatOnlyPointsBackToAnImpliedPartyBeginsNoAct() {
        String text =
                "شكرت كينيا المغرب على دعمه." + " وقال الرئيس الكيني جوزيف كاماو في ختام زيارته إن المغرب بلد صديق.";
        assertThat(lost(text)).anyMatch(loss -> is(loss, "زيارته", "triggers:visit.ziyara", LossReason.POINTS_BACK));
    }

    @Test
    void aVisitThatIsOnlyAskedForIsNone() {
        String text = "استقبل الرئيس الكيني جوزيف كاماو السفير النرويجي الذي وجه إليه دعوة لزيارة أوسلو.";
        assertThat(lost(text)).anyMatch(loss -> is(loss, "لزيارة", "triggers:visit.ziyara", LossReason.ASKED_FOR));
    }

    @Test
    void theTitleTellsNothingByItself() {
        List<LostReading> lost = explained(
                        "الرئيس الكيني يزور النرويج ويقول إن الحوار ضروري",
                        "افتتح الرئيس الكيني جوزيف كاماو مدرسة في نيروبي صباح اليوم. وتقع النرويج في الشمال.",
                        true)
                .lost();
        assertThat(lost)
                .anyMatch(loss -> is(loss, "يزور", "triggers:visit.zara", LossReason.TITLE_ONLY))
                .anyMatch(loss -> is(loss, "ويقول", "speech-verbs:قال", LossReason.OUTSIDE_BODY));
        assertThat(lost).filteredOn(loss -> loss.words().equals("يزور")).allMatch(loss -> loss.span() == null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال الرئيس الكيني جوزيف كاماو: \"نعمل من أجل السلام، وقلت ذلك مرارا\". | وقلت | قال | QUOTED",
                "جاء الرئيس الكيني جوزيف كاماو متأخرا إلى المكتب صباح اليوم. | جاء | جاء | NO_PAPER",
                "لم يعلن وزير الخارجية البرتغالي روي ألميدا أن بلاده ستشارك. | يعلن | أعلن | NEGATED",
                "وسيؤكد وزير الخارجية البرتغالي روي ألميدا أن الحوار ضروري. | وسيؤكد | أكد | FUTURE",
                "ويذكر أن القمة تعقد في كل عام في مدينة أخرى. | ويذكر | ذكر | IMPERSONAL",
                "وأكد الرئيس الكيني جوزيف كاماو ذلك. | وأكد | أكد | NO_CONTENT",
                "وتحدث الرئيس الكيني جوزيف كاماو طويلا داعيا الله أن يرحمهم. | داعيا | دعا | PRAYER",
                "أعرب الرئيس الكيني جوزيف كاماو عن شكره للنرويج على كرمها. | أعرب | أعرب | TELLS_ACT",
                "وبحسب وزارة الخارجية الكينية، قال الرئيس الكيني جوزيف كاماو إن بلاده مستعدة. | وبحسب | speech:source | PASSES_ON",
                "وقال الرئيس الكيني جوزيف كاماو: \"نعم\". | وقال | قال/colon | TOO_SHORT",
                "قال الرئيس الكيني جوزيف كاماو إنه أبلغ البرلمان أن بلاده مستعدة. | أبلغ | أبلغ/that | OWN_REPORT",
                "وقال مسؤول رفض الكشف عن هويته إن الطريق طويل. | وقال | قال/that | NO_SPEAKER",
            })
    void theWordOfSpeechGivesNoStatement(String text, String words, String row, LossReason reason) {
        assertThat(lost(text))
                .anyMatch(loss -> is(loss, words, row.contains(":") ? row : "speech-verbs:" + row, reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصدر الخبر في صحيفة \"الأفق الجديد للشعوب العربية\" أمس. | الأفق الجديد للشعوب العربية | NAME_OF_THING",
                "ووصف الرئيس الكيني جوزيف كاماو الأمر بأنه \"خطير للغاية\". | خطير للغاية | SHORT_QUOTATION",
            })
    void theQuotationIsNoSpeech(String text, String words, LossReason reason) {
        assertThat(lost(text)).anyMatch(loss -> is(loss, words, "speech:quotation", reason));
    }

    @Test
    void wordsThatAnotherCueLeadsToAreToldOnce() {
        assertThat(lost("وأضاف الرئيس الكيني جوزيف كاماو في تصريح له أن الحوار ضروري."))
                .anySatisfy(loss -> {
                    assertThat(is(loss, "تصريح", "speech:noun", LossReason.ALREADY_TOLD))
                            .isTrue();
                    assertThat(loss.detail()).isEqualTo("الحوار ضروري");
                });
    }

    /** «مشيرا» looks like a verb that names nobody; as a participle it leads to speech. */
    @Test
    void aVerbThatLeadsToSpeechAsAParticipleIsNotLost() {
        assertThat(lost("قال الرئيس الكيني جوزيف كاماو إن بلاده مستعدة، مشيرا إلى أن الطريق طويل."))
                .noneMatch(loss -> loss.words().equals("مشيرا"));
    }

    @Test
    void nothingIsLostWhereNobodyAsks() {
        ReadArticle asked = explained("المغرب", TOUR, true);
        ReadArticle unasked = explained("المغرب", TOUR, false);
        assertThat(asked.lost()).isNotEmpty();
        assertThat(unasked.lost()).isEmpty();
        assertThat(unasked.record()).isEqualTo(asked.record());
        assertThat(unasked.marks()).isEqualTo(asked.marks());
    }

    @Test
    void lossesAreInTheOrderOfTheTextAndTheSameEachTime() {
        List<LostReading> lost = lost(TOUR);
        assertThat(lost).isEqualTo(lost(TOUR)).doesNotHaveDuplicates();
        assertThat(lost.stream().map(LostReading::span).map(Span::start)).isSorted();
    }

    @Test
    void everyLossNamesARuleAndTheWordsOfItsSpan() {
        RuleIds rules = new RuleIds();
        assertThat(lost(TOUR)).allSatisfy(loss -> {
            assertThat(rules.knows(loss.rule())).as(loss.rule()).isTrue();
            Span span = loss.span();
            assertThat(span).isNotNull();
            assertThat(TOUR.substring(span.start(), span.end())).isEqualTo(loss.words());
        });
    }

    private static boolean is(LostReading loss, String words, String rule, LossReason reason) {
        return loss.words().equals(words) && loss.rule().equals(rule) && loss.reason() == reason;
    }

    private static List<LostReading> lost(String text) {
        return explained(null, text + MORE, true).lost();
    }

    private static ReadArticle explained(@Nullable String title, String text, boolean withLosses) {
        Page page = new Page(
                "losses", text, Page.Format.ARTICLE, new Page.Given(null, title, null, "2015-06-15", List.of()));
        try {
            Pipeline pipeline = ProjectPipeline.PIPELINE;
            return (withLosses ? pipeline.explainWithLosses(page) : pipeline.explain(page)).getFirst();
        } catch (RefusedException e) {
            throw new AssertionError("the page was refused: " + e.reason(), e);
        }
    }
}

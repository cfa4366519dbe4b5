package org.sijill.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of states and places that are other words too, by lexicon/ambiguous-names.tsv. */
class AmbiguousNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "سحبت باريس جنودها من مالي. | FRA; MLI",
                "قدمت الشركة دعما ماليا كبيرا. | -",
                "كان مالي الجمعية غائبا. | -",
            })
    void needsAPreposition(String text, String expected) {
        assertThat(Readings.things(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "تراجعت بورصة لندن. | لندن GBR",
                "رفع الناس الراية البيضاء. | -",
                "كان الوفد كبيرا. | -",
                "دخل المقاتلون ناحية البغدادي. | ناحية البغدادي IRQ",
                "زار جبل عرفات. | مشعر عرفات SAU",
                "التقى ياسر عرفات الوفد. | -",
                "قال إن ليل أمس كان هادئا. | -",
                "كانت الحجة ضعيفة. | -",
                "عبر المتوسط نحو الشمال. | -",
            })
    void needsAnAnnouncingNoun(String text, String expected) {
        assertThat(Readings.things(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "سيطر الجيش على الباب شمال حلب. | الباب SYR; حلب SYR",
                "فتح الحارس الباب. | -",
                "نشر الكاتب صور الحفل. | -",
                "زار الوفد مدينة صور في جنوب لبنان. | مدينة صور LBN; جنوب لبنان LBN",
            })
    void needsAnotherWordInTheArticle(String text, String expected) {
        assertThat(Readings.things(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "صلى الناس صلاة المغرب في الساحة. | -",
                "رحب المغرب بالاتفاق. | MAR",
                "نشرت واشنطن بوست الخبر. | -",
                "رحبت واشنطن بالاتفاق. | USA",
                "وقعت الدول اتفاقية فيينا. | -",
                "انعقد اللقاء في فيينا. | فيينا AUT",
                "كسب ريال مدريد المباراة. | -",
                "حاصر الجيش بحيرة تشاد. | بحيرة تشاد null",
            })
    void notBehindOrBeforeAWord(String text, String expected) {
        assertThat(Readings.things(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "بحث السلطان قابوس العلاقات بين عمان وقطر. | OMN; QAT",
                "عاد الوفد الأردني من عمان. | JOR; عمان JOR",
                "زار الوفد طرابلس في شمال لبنان. | طرابلس اللبنانية LBN; LBN",
                "عاد الوفد الليبي من طرابلس. | LBY; طرابلس LBY",
            })
    void twoReadings(String text, String expected) {
        assertThat(Readings.things(text)).isEqualTo(Readings.cell(expected));
    }
}

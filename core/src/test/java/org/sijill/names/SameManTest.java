package org.sijill.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person under several words. */
class SameManTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصل الرئيس القيرغيزي ألماز بيك أتامباييف. وقال أتامباييف إن الزيارة مهمة، ثم غادر الرئيس القيرغيزي. | ألماز بيك أتامباييف KGZ head_of_state",
                "قال وزير الدفاع الأمريكي تشاك هاغل ذلك. وأضاف هيغل أن الخطة جاهزة. | تشاك هاغل USA defence_minister",
                "قال المسؤول عبد الرحمن السعدان ذلك. وكان عبدالرحمن السعدان قد وصل أمس. | عبد الرحمن السعدان SAU official",
                "حضر الأمين أبو بكر الشمري. وقال أبوبكر الشمري إن الحفل ناجح. | أبو بكر الشمري null none",
                "التقى الوزير الروسي سيرغي لافروف نظيره. وأكد الوزير الروسي ذلك. | سيرغي لافروف RUS foreign_minister",
            })
    void namesAndTitles(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصل سفير البيرو الجديد. وقال السفير البيروفي إرنستو كامبوس إن بلاده ترحب. | إرنستو كامبوس PER ambassador",
                "وصل مبعوث روسي إلى جنيف. وأضاف المبعوث أن الخطة جاهزة. | مبعوث روسي إلى جنيف RUS envoy",
            })
    void titleBeforeItsName(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصل لافروف أمس. والتقى وزير الأشغال اللبناني رامي لافروف المهندسين. | رامي لافروف LBN minister",
                "وصل لافروف أمس. والتقى سيرغي لافروف وزير الأشغال اللبناني رامي لافروف. | سيرغي لافروف RUS foreign_minister; رامي لافروف LBN minister",
            })
    void theFamilyNameOfSomebodyKnownIsHisWhomTheArticleTellsInFull(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "تذكر الناس الملك عبدالعزيز. وقال عبدالعزيز السالمي مدير المركز إن الكتاب صدر. | عبدالعزيز SAU head_of_state; عبدالعزيز السالمي SAU official",
                "قال محمد العلي مدير الغرفة ذلك، وحضر محمد الدوسري مدير الجمعية. | محمد العلي SAU official; محمد الدوسري SAU official",
            })
    void unlikeNamesStayApart(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }
}

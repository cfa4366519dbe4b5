package org.sijill.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands for a state or body that acts. */
class ActingNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أكد الجانب الروسي التزامه بالاتفاق. | RUS",
                "دانت الرياض الهجوم. | SAU",
                "وصل الوزير إلى الرياض. | الرياض SAU",
                "دعت أنقرة وموسكو إلى هدنة. | TUR; RUS",
                "نفى الكرملين الخبر. | RUS",
                "رحب البيت الأبيض بالقرار. | USA",
                "تدعم المملكة الاتفاق. | SAU",
                "طالبت دول الخليج بوقف التدخل. | GCC",
            })
    void statesThatAct(String text, String expected) {
        assertThat(Readings.things(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "رحب الاتحاد الأوروبي بالاتفاق، وأكد الاتحاد دعمه له. | EU",
                "أعلن حلف شمال الأطلسي نشر قوات، وقال الحلف إن الخطوة دفاعية. | NATO",
                "أعلنت قوات التحالف العربي وقف الغارات، وقال التحالف إن الهدنة تبدأ غدا. | ARAB-COALITION",
                "رحبت منظمة التعاون الإسلامي بالاتفاق، ودعت المنظمة إلى الحوار. | OIC",
            })
    void bodiesByTheirHeadNoun(String text, String expected) {
        assertThat(Readings.things(text)).isEqualTo(Readings.cell(expected));
    }
}

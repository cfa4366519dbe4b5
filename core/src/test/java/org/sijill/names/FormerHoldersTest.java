package org.sijill.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who held an office once, and who holds it on the day. */
class FormerHoldersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "هنأ الرئيس الروسي نظيره. | الرئيس الروسي RUS head_of_state",
                "قال ديفيد كاميرون إن بريطانيا ستبقى. | ديفيد كاميرون GBR head_of_government",
                "قالت أنغيلا ميركل إن الاتفاق قريب. | أنغيلا ميركل DEU head_of_government",
                "قال جورج بوش إن الحرب انتهت. | جورج بوش USA none",
            })
    void onTheDay(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصل الرئيس الفرنسي السابق نيكولا ساركوزي على متن طائرة خاصة. | نيكولا ساركوزي FRA none",
                "زار رئيس الوزراء اللبناني الأسبق سعد الحريري الرياض. | سعد الحريري LBN none",
                "اغتيل الرئيس المصري الراحل أنور السادات عام 1981. | أنور السادات EGY none",
                "تحدث توني بلير. وأكد رئيس الوزراء البريطاني الأسبق موقفه. | توني بلير GBR none",
                "وصلت وزيرة الخارجية الإيطالية السابقة فيديريكا موغيريني إلى عمان. | فيديريكا موغيريني ITA none",
            })
    void formerByTheWords(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "التقى الأمير محمد بن سلمان وزير الدفاع أمس. | محمد بن سلمان SAU defence_minister",
                "قال وزير الخارجية النيجيري جوفري أونياما إن بلاده ترحب. | جوفري أونياما NGA foreign_minister",
            })
    void textWinsOverTheLexicon(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }
}

package org.sijill.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duals, plurals and lists. */
class GroupsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "اجتمع الرئيسان الروسي فلاديمير بوتين والإيراني حسن روحاني. | فلاديمير بوتين RUS head_of_state; حسن روحاني IRN head_of_state",
                "وصل وزيرا الخارجية والدفاع الروسيان سيرغي لافروف وسيرغي شويغو إلى القاهرة. | سيرغي لافروف RUS foreign_minister; سيرغي شويغو RUS defence_minister",
                "اجتمع وزراء خارجية اليونان وقبرص ومصر. | نيكوس كوتزياس GRC foreign_minister; يوانيس كاسوليدس CYP foreign_minister; سامح شكري EGY foreign_minister",
                "استقبل العمدة السفير البحريني راشد الكعبي، واللبناني وائل حداد، والتونسي محمد القرقوري. | راشد الكعبي BHR ambassador; وائل حداد LBN ambassador; محمد القرقوري TUN ambassador",
                "سافر كبار المسؤولين من الهند وفيتنام. | -",
            })
    void dualsAndPlurals(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أعلن حزب الليكود موقفه أمس. | ISR",
                "أعلن حزب العمال الكردستاني موقفه أمس. | PKK",
            })
    void aLawfulPartyIsOfItsState(String text, String expected) {
        assertThat(Readings.things(text)).isEqualTo(Readings.cell(expected));
    }
}

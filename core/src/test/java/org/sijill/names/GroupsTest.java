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
                "اجتمع وزراء خارجية مصر وتونس والجزائر. | مصر EGY foreign_minister; تونس TUN foreign_minister; الجزائر DZA foreign_minister",
                "حضر السفير القطري جبر السويدان، والمصري هاني سالم، والجزائري محمد الأمين. | جبر السويدان QAT ambassador; هاني سالم EGY ambassador; محمد الأمين DZA ambassador",
                "اجتمع كبار المسؤولين من طاجيكستان وروسيا. | -",
            })
    void dualsAndPlurals(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }
}

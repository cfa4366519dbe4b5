package org.sijill.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are titles elsewhere and tell nobody here. */
class OrdinaryWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "طلبت الحكومة مساعدة عاجلة للمتضررين. | -",
                "وقع الانفجار في محافظة عراقية. | -",
                "زار المحافظة أمس وعاد. | -",
                "يدعم الحزب الحاكم الاتفاق. | -",
                "تلقى الفريق ضربة قاضية وخسر. | -",
                "كل دولة عضو في المنظمة لها صوت. | -",
                "الجهود الدبلوماسية مستمرة. | -",
                "اختاره كوزير للداخلية. | -",
                "درس في جامعة الملك سعود بالرياض. | -",
                "افتتح مستشفى الملك فيصل قسما جديدا. | -",
                "طلبت مساعدة سوريا وقدمت معونات. | -",
                "هذا أمر مسؤول وقرار محافظ. | -",
            })
    void noPerson(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }
}

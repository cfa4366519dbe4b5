package org.sijill.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Officials of the paper's own country, with what their offices are of. */
class OfficialsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال رئيس لجنة الصداقة البرلمانية محمد القحطاني إن الزيارة ناجحة. | محمد القحطاني SAU official",
                "أوضح مدير عام فرع الهيئة بمنطقة الرياض خالد العتيبي ذلك. | خالد العتيبي SAU official",
                "أوضح المتحدث الرسمي للجمعية الأستاذ فهد الزهيري حرص الجمعية. | فهد الزهيري SAU spokesperson",
                "قال المتحدث باسم القبائل المتصدية للتنظيم، ماجد الشعلان، إن القوات تقدمت. | ماجد الشعلان SAU spokesperson",
                "قال مساعد سمو رئيس الهيئة للشؤون الإدارية عبدالعزيز أبوبكر إن العمل مستمر. | عبدالعزيز أبوبكر SAU official",
                "قال عضو المجلس حازم الطرموني إن التنظيم تراجع. | حازم الطرموني SAU official",
                "قال القاضي بالمحكمة العليا روبرت أوينز إن الطلب رفض. | روبرت أوينز SAU official",
                "أوضح النائب العلمي لرئيس البرنامج عبد العزيز العمري أن الزيارة مهمة. | عبد العزيز العمري SAU official",
                "أعلن المدعي العام الاتحادي الألماني هارالد رانغه فتح تحقيق. | هارالد رانغه DEU official",
                "زار محيي الدين حكمي مساعد الأمين العام للغرفة المعرض. | محيي الدين حكمي SAU official",
                "قال رئيس هيئة الهلال الأحمر السعودي محمد القاسم إن الطائرة وصلت. | محمد القاسم SAU official",
            })
    void genitiveOfAnOffice(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "استقبل وزير الإعلام عادل الطريفي الوفد. | عادل الطريفي SAU minister",
                "استقبل أمير منطقة مكة المكرمة القنصل الفرنسي. | أمير منطقة مكة المكرمة SAU official; القنصل الفرنسي FRA official",
            })
    void ministersWithoutAState(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وكان في استقباله وزير الداخلية الأردني سلامة حماد ومدير الأمن الأردني عاطف المجالي ومدير الجمارك حسين الطراونة. | سلامة حماد JOR minister; عاطف المجالي JOR official; حسين الطراونة JOR official",
            })
    void stateOfColleagues(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }
}

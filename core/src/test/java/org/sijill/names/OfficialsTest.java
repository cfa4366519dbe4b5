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
                "نفى المتحدث الرسمي للنادي المهندس وليد الزهيري الخبر. | وليد الزهيري SAU spokesperson",
                "قال نائب رئيس الجامعة للشؤون الأكاديمية سليمان العقيل إن القبول انتهى. | سليمان العقيل SAU official",
                "قال عضو اللجنة حازم الطرموني إن التقرير جاهز. | حازم الطرموني SAU official",
                "قال المهندس بالشركة القابضة إن الخط عطل. وقال القاضي بمحكمة الجنايات مارتن هولم إن الجلسة أجلت. | مارتن هولم SAU official",
                "أوضح النائب الأول لرئيس الغرفة عبد الكريم الصالحي أن المعرض كبير. | عبد الكريم الصالحي SAU official",
                "أعلن المدعي العام الاتحادي البلجيكي فريدريك فانليو فتح تحقيق. | فريدريك فانليو BEL official",
                "افتتح جمال الدين وصفي مساعد الأمين العام للاتحاد المعرض. | جمال الدين وصفي SAU official",
                "زار رئيس هيئة الهلال الأحمر السعودي محمد القاسم المخيم. | محمد القاسم SAU official",
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
                "ورحب به وزير الداخلية الأردني سلامة حماد ومدير الأمن الأردني عاطف المجالي ومدير الجمارك حسين الطراونة. | سلامة حماد JOR minister; عاطف المجالي JOR official; حسين الطراونة JOR official",
            })
    void stateOfColleagues(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أعلنت الوكالة الدولية للطاقة الذرية موعد الزيارة. وقال هانز مولر مدير الوكالة إن الموعد نهائي. | هانز مولر IAEA official",
                "وصل وفد جامعة الدول العربية. وقال رئيس الجامعة الدكتور وليد الزهيري إن القبول انتهى. | وليد الزهيري SAU official",
            })
    void officersOfABodyToldBefore(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "عمان - الميدان - افتتح وزير الصحة فراس السالم المستشفى الجديد. | فراس السالم JOR minister",
                "تونس (الميدان) - افتتح وزير الثقافة هادي العياري المعرض. | هادي العياري TUN minister",
                "افتتح وزير الصحة فراس السالم المستشفى الجديد أمس. | فراس السالم null minister",
            })
    void stateOfTheDateline(String text, String expected) {
        assertThat(Readings.personsOfUnknownPaper(text)).isEqualTo(Readings.cell(expected));
    }
}

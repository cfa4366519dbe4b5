package org.sijill.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a name runs. */
class NameExtentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "زار الأمير سلطان بن سلمان بن عبدالعزيز المتحف. | سلطان بن سلمان بن عبدالعزيز SAU official",
                "التقى الرئيس الفلسطيني محمود عباس في رام الله. | محمود عباس PSE head_of_state",
                "قال الرئيس المصري عبد الفتاح السيسي على هامش القمة إن مصر بخير. | عبد الفتاح السيسي EGY head_of_state",
                "سلم الرئيس الأمريكي باراك أوباما وسام الشجاعة للضابط. | باراك أوباما USA head_of_state",
                "ظهر الرئيس اليمني المخلوع علي عبدالله صالح المتنقل بين المدن أمس. | علي عبدالله صالح YEM none",
                "تحدث الرئيس السوري بشار الأسد أو مبعوثه. | بشار الأسد SYR head_of_state",
                "وصل الوزير إلى الرياض. | الوزير SAU minister",
                "قال السفير المصري محمد على حسن إن القمة ناجحة. | محمد على حسن EGY ambassador",
            })
    void arabicNames(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال السفير الأوزبكي كامل الدين رشيدوف إن الحوار قائم. | كامل الدين رشيدوف UZB ambassador",
                "قال وزير الدفاع الهولندي يانين هينيس-بلاسخارت إن القوات باقية. | يانين هينيس-بلاسخارت NLD defence_minister",
                "وصل المبعوث الأممي ستيفان دي ميستورا إلى جنيف. | ستيفان دي ميستورا UN envoy",
                "قال وزير الدفاع الفرنسي جان إيف لودريان ذلك. | جان إيف لودريان FRA defence_minister",
            })
    void foreignNames(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "التقى الوزير ببوتين وبلافروف. | الوزير SAU minister; بوتين RUS head_of_state; لافروف RUS foreign_minister",
                "أشاد بجون كيري ولوران فابيوس. | جون كيري USA foreign_minister; لوران فابيوس FRA foreign_minister",
            })
    void attachedParticles(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }
}

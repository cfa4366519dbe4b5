package org.sijill.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles, with whose they are, before a name and after it. */
class TitleChainTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "التقى وزير الخارجية النرويجي بورغه برينده نظيره. | بورغه برينده NOR foreign_minister",
                "استقبل رئيس الوزراء الماليزي نجيب عبد الرزاق الوفد. | نجيب عبد الرزاق MYS head_of_government",
                "زار الأمين العام للأمم المتحدة بان كي مون غزة. | بان كي مون UN secretary_general",
                "تسلم أمين عام جامعة الدول العربية نبيل العربي رسالة. | نبيل العربي LAS secretary_general",
                "وصل السفير الصيني لدى كينيا تشي هاوتيان إلى نيروبي. | تشي هاوتيان CHN ambassador",
                "استقبل سفير جمهورية التشيك الدكتور ياروسلاف هوراك الطلاب. | ياروسلاف هوراك CZE ambassador",
                "قال المتحدث باسم الخارجية الروسية ألكسندر لوكاشيفيتش إن الموقف ثابت. | ألكسندر لوكاشيفيتش RUS spokesperson",
                "صرح وزير الشؤون الخارجية والتعاون المغربي صلاح الدين مزوار بذلك. | صلاح الدين مزوار MAR foreign_minister",
                "شكر وزير الزراعة والثروة السمكية العماني السيد فؤاد الساجواني المزارعين. | فؤاد الساجواني OMN minister",
            })
    void titleWithStateBeforeTheName(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصل نائب رئيس الوزراء وزير الدفاع الكويتي خالد الجراح إلى باريس. | خالد الجراح KWT defence_minister",
                "أكد مساعد وزير الخارجية الإيراني حسين أمير عبد اللهيان ذلك. | حسين أمير عبد اللهيان IRN deputy_minister",
                "قال نائب وزير الخارجية الروسي ميخائيل بوغدانوف إن الحوار قائم. | ميخائيل بوغدانوف RUS deputy_minister",
                "استقبل وكيل وزارة الخارجية العماني أحمد الحارثي الوفد. | أحمد الحارثي OMN deputy_minister",
                "قال المتحدث الرسمي باسم وزارة الخارجية المصرية، السفير بدر عبد العاطي، إن القاهرة ترحب. | بدر عبد العاطي EGY spokesperson",
            })
    void highestOfficeOfAChain(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "التقى سفير خادم الحرمين الشريفين لدى المملكة المتحدة الأمير محمد بن نواف الطلاب. | محمد بن نواف SAU ambassador",
                "قال سفير المملكة لدى الأردن سامي الصالح إن العلاقات متينة. | سامي الصالح SAU ambassador",
                "حضر القنصل الكويتي العام في مدينة غوانزو الصينية جاسم المطوع الحفل. | جاسم المطوع KWT official",
                "زار الملحق التجاري بالسفارة البحرينية في الهند الدكتور حسام الكعبي المعرض. | حسام الكعبي BHR official",
            })
    void ownerIsNotTheHost(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال سفير لبنان في اليابان، نضال يحيى، إن الشراكة قوية. | نضال يحيى LBN ambassador",
                "شكر السفير الأردني لدى النمسا، حسام الحسيني، الحكومة. | حسام الحسيني JOR ambassador",
                "رد النائب الكندي، كريس هاربورن، على ذلك. | كريس هاربورن CAN official",
            })
    void nameBehindAComma(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال عادل البناري سفير الجزائر لدى كوبا إن الزيارة مهمة. | عادل البناري DZA ambassador",
                "وقال غريغ هولدن، مدير الشركة المنفذة، إن الجسر جاهز. | غريغ هولدن SAU official",
                "وقال جيرار لوفيفر (56 عاما)، سفير بلجيكا في القاهرة، إن الوضع هادئ. | جيرار لوفيفر BEL ambassador",
                "حضر صاحب السمو ماجد بن طلال آل سعود مساعد مدير عام المؤسسة العامة للموانئ. | ماجد بن طلال آل سعود SAU official",
                "حضر السفير سامح نجيب، قنصل مصر العام في ميلانو، الندوة. | سامح نجيب EGY official",
            })
    void titleAfterTheName(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال متحدث باسم وزير الخارجية البريطاني فيليب هاموند إن الزيارة تأجلت. | متحدث باسم GBR spokesperson; فيليب هاموند GBR foreign_minister",
                "قال مستشار الرئيس الروسي فلاديمير بوتين إن الاتفاق قريب. | مستشار RUS adviser; فلاديمير بوتين RUS head_of_state",
                "عاد إبراهيم كالين المتحدث باسم الرئيس التركي رجب طيب أردوغان من روما. | إبراهيم كالين TUR spokesperson; رجب طيب أردوغان TUR head_of_state",
                "قال نائب وزير الدفاع الأمريكي روبرت وورك إن الخطة جاهزة. | روبرت وورك USA deputy_minister",
            })
    void masterAndServant(String text, String expected) {
        assertThat(Readings.persons(text)).isEqualTo(Readings.cell(expected));
    }
}

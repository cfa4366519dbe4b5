package org.sijill.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.text.Tokenizer;

class CreditsTest {

    private final Credits credits = new Credits(Pages.MARKS, new Known(Pages.LEXICON));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "القاهرة (رويترز) - قال وزير الدفاع إن القوات ستبقى في مواقعها حتى إشعار آخر من القيادة. | رويترز",
                "وذكرت وكالة «الأنباء الجديدة» أن الوفد غادر المدينة صباح اليوم. | الأنباء الجديدة",
                "ونقلت وكالة أنباء \"شمال\" عن صحيفة \"جنوب\" قولها إن الاتفاق قريب جدا. | شمال;جنوب",
                "وبحسب رويترز فإن الاجتماع سيعقد في جنيف في الأسبوع المقبل. | رويترز",
                "وأفادت تاس بأن الطائرة هبطت في مطار العاصمة قبل الظهر. | تاس",
                "وقال الوزير بحسب بيان وزعته الوزارة إن المحادثات مستمرة. |",
                "وتحدث عن الرياض والقاهرة وعن اليوم الوطني في البلاد. |",
                "ونقلت السيارات الجرحى إلى المستشفى القريب من موقع الحادث. |",
                "وأفادت قناة السويس بأن حركة السفن منتظمة في الاتجاهين منذ الصباح. |",
            })
    void outletsInAParagraph(String paragraph, String outlets) {
        List<String> expected = outlets == null ? List.of() : List.of(outlets.split(";"));
        assertThat(credits.inParagraph(paragraph, Tokenizer.tokenize(paragraph)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "(رويترز) | رويترز",
                "أ ف ب | أ ف ب",
                ". بحسب ما أوردته وكالة أنباء \"شمال\" النرويجية. | شمال",
                "نقلا عن وكالة رويترز | رويترز",
                "اليوم |",
                "بحسب الوزير |",
                "نقلا عن رويترز أكد الوزير أن المحادثات ستستأنف قريبا. |",
            })
    void linesThatAreACreditAlone(String line, String outlet) {
        assertThat(credits.wholeLine(line, Tokenizer.tokenize(line))).isEqualTo(outlet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "لندن - (أ ف ب) - أعلنت الحكومة البريطانية أنها ستعيد فتح سفارتها في الخريف المقبل. | أ ف ب",
                "لندن (أ.ف.ب) - أعلنت الحكومة البريطانية أنها ستعيد فتح سفارتها في الخريف المقبل. | أ.ف.ب",
                "لندن ـ أ ف ب: أعلنت الحكومة البريطانية أنها ستعيد فتح سفارتها في الخريف المقبل. | أ ف ب",
                "برلين/ د ب أ/ - بحث الوزيران ملف الهجرة في لقاء قصير على هامش المؤتمر. | د ب أ",
                "برلين (د ب أ)- بحث الوزيران ملف الهجرة في لقاء قصير على هامش المؤتمر. | د ب أ",
                "دمشق - سانا: استقبل الوزير وفدا من رجال الأعمال في مبنى الوزارة صباح اليوم. | سانا",
                "الرياض - واس: غادر الوفد العاصمة بعد زيارة استغرقت ثلاثة أيام متتالية. | واس",
                "عواصم - وكالات: تواصلت ردود الفعل الدولية على القرار الذي صدر أول من أمس. | وكالات",
                "القدس المحتلة - (وكالات) - تواصلت ردود الفعل على القرار الذي صدر أمس. | وكالات",
                "موسكو (رويترز، أ ف ب) - قال الوزير إن المحادثات ستستأنف الأسبوع المقبل. | رويترز;أ ف ب",
                "موسكو - رويترز، أ ف ب: قال الوزير إن المحادثات ستستأنف الأسبوع المقبل. | رويترز;أ ف ب",
                "قال الوزير إن المحادثات ستستأنف الأسبوع المقبل في العاصمة نفسها. /سانا/ | سانا",
                "قال الوزير إن المحادثات ستستأنف الأسبوع المقبل في العاصمة نفسها. [رويترز] | رويترز",
                "قال الوزير إن المحادثات ستستأنف الأسبوع المقبل في العاصمة نفسها (وكالات). | وكالات",
                "ظهر الزعيم بشعر مصبوغ في خطابه الأخير، وفق ما نقل موقع دايلي ميل. | دايلي ميل",
                "وصل الوفد ظهرا، بحسب ما نقل موقع «الضفة» المحلي عن مصدر في المطار. | الضفة",
                "زار الوفد /25/ مدينة وبلدة في الشمال/الجنوب خلال شهر واحد من السنة. |",
                "نيويورك - الأمم المتحدة: دعا الأمين العام إلى وقف إطلاق النار في كل الجبهات. |",
            })
    void agencyLinesInEveryUsualForm(String paragraph, String outlets) {
        List<String> expected = outlets == null ? List.of() : List.of(outlets.split(";"));
        assertThat(credits.inParagraph(paragraph, Tokenizer.tokenize(paragraph)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/سانا/ | سانا",
                "--(بترا) | بترا",
                "(وكالات) | وكالات",
                "[د ب أ] | د ب أ",
                "أ.ش.أ | أ.ش.أ",
                "(رويترز، أ ف ب) | رويترز;أ ف ب",
                "رويترز + أ ف ب | رويترز;أ ف ب",
                "وكالات - رويترز | وكالات;رويترز",
                "لندن - باريس |",
            })
    void linesThatNameOneOutletOrSeveral(String line, String outlets) {
        List<String> expected = outlets == null ? List.of() : List.of(outlets.split(";"));
        String value = credits.wholeLine(line, Tokenizer.tokenize(line));
        assertThat(value == null ? List.of() : OutletList.of(value, new Known(Pages.LEXICON)))
                .isEqualTo(expected);
    }
}

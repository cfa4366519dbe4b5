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
}

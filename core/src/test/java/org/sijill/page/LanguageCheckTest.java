package org.sijill.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.reading.RefusedException;

class LanguageCheckTest {

    private final LanguageCheck check = new LanguageCheck(Pages.MARKS.languages());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Persian (fa) | وزیر امور خارجه امروز در تهران گفت که این گفت‌وگوها برای هر دو کشور مهم است و ادامه خواهد داشت.",
                "Urdu (ur) | وزیر خارجہ نے آج اسلام آباد میں کہا ہے کہ دونوں ملکوں کے درمیان بات چیت جاری رہے گی اور یہ اہم ہے۔",
                "Central Kurdish (ckb) | وەزیری دەرەوە ئەمڕۆ لە هەولێر ڕایگەیاند کە گفتوگۆکان بۆ هەردوو لا گرنگن و بەردەوام دەبن لەگەڵ ئەو وڵاتە.",
                "Pashto (ps) | د بهرنیو چارو وزیر نن په کابل کې وویل چې دا خبرې د دواړو هېوادونو لپاره مهمې دي او روانې به وي.",
                "Uyghur (ug) | تاشقى ئىشلار مىنىستىرى بۈگۈن ئۈرۈمچىدە بۇ سۆھبەتنىڭ ئىككى دۆلەت ئۈچۈن مۇھىم ئىكەنلىكىنى بىلدۈردى ۋە داۋام قىلىدىغانلىقىنى ئېيتتى.",
                "English (en) | The foreign minister said today that the talks would go on for both countries next week.",
                "Arabic in Latin letters | el wazir 2al enno el mouhadathat 7atkammel bokra w en el wafd 3ayez yesafer",
                "Indonesian (id) | Menteri luar negeri berkata perbincangan akan diteruskan minggu hadapan oleh kedua negara",
                "Cyrillic script | Министр иностранных дел заявил сегодня, что переговоры продолжатся на следующей неделе.",
                "Hebrew (he) | שר החוץ אמר היום כי השיחות בין שתי המדינות יימשכו בשבוע הבא וכי הן חשובות מאוד.",
                "too little text | قال الوزير ذلك.",
            })
    void otherLanguagesAreRefusedByName(String language, String text) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> check.arabic(text))
                .withMessageContaining(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال وزير الخارجية اليوم في طهران إن المحادثات مهمة للبلدين وستستمر في الأسبوع المقبل.",
                "قالت شرکة پتروناس ان رئيسها سيزور گلالة وچيتشينيا والتقى رئيسي في قصر كوردستان الاسبوع الماضى",
                "وقال فيه \"The talks will continue\" وأضاف أن الوزير يتابع المباحثات في العاصمة مع نظيره",
            })
    void arabicPassesWithForeignLettersAndWords(String text) throws RefusedException {
        assertThat(check.arabic(text)).isEqualTo("ar");
    }

    @Test
    void nothingAtAllIsSaidToBeNothing() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> check.arabic("  \n "))
                .withMessageContaining("no text");
    }

    /** {@code languages.tsv} beside this test: short texts, dialects, texts without hamzas and from foreign keyboards. */
    @ParameterizedTest
    @CsvFileSource(resources = "languages.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '`')
    void theLanguageIsToldByTheText(String code, String text) {
        assertThat(Pages.MARKS.languages().ofAny(text).code()).as(text).isEqualTo(code);
    }
}

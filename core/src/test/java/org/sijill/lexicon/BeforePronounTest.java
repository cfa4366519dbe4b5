package org.sijill.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns: lemma, verb, tense, person, the form alone, its spellings before an object pronoun. */
class BeforePronounTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            التقى  | ل ق ي 8  | PERFECT     | HE   | التقى   | التقا
            استدعى | د ع و 10 | PERFECT     | HE   | استدعى  | استدعا
            رأى    | ر ء ي 1 a | IMPERFECT  | HE   | يرى     | يرا
            دعا    | د ع و 1 u | PERFECT    | HE   | دعا     | دعا
            التقى  | ل ق ي 8  | IMPERFECT   | HE   | يلتقي   | يلتقي
            """)
    void finalLongVowel(String lemma, String verb, Tense tense, Agreement person, String text, String expected) {
        check(lemma, verb, tense, person, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            التقى | ل ق ي 8   | PERFECT     | THEY | التقوا  | التقو
            دعا   | د ع و 1 u | SUBJUNCTIVE | THEY | يدعوا   | يدعو
            بدأ   | ب د ء 1 a | PERFECT     | THEY | بدؤوا   | بدؤو
            دعا   | د ع و 1 u | PERFECT     | BOTH | دعوا    | دعوا
            زار   | ز و ر 1 u | PERFECT     | WE   | زرنا    | زرنا
            زار   | ز و ر 1 u | IMPERFECT   | THEY | يزورون  | يزورون
            """)
    void silentAlifOfThePlural(String lemma, String verb, Tense tense, Agreement person, String text, String expected) {
        check(lemma, verb, tense, person, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            هنأ   | ه ن ء 2   | PERFECT   | HE | هنأ   | هنأ
            هنأ   | ه ن ء 2   | IMPERFECT | HE | يهنئ  | يهنئ
            قرأ   | ق ر ء 1 a | IMPERFECT | HE | يقرأ  | يقرؤ يقرأ
            جاء   | ج ي ء 1 i | PERFECT   | HE | جاء   | جاء
            ساء   | س و ء 1 u | IMPERFECT | HE | يسوء  | يسوؤ يسوء
            شاء   | ش ي ء 1 a | IMPERFECT | HE | يشاء  | يشاؤ يشاء
            جاء   | ج ي ء 1 i | IMPERFECT | HE | يجيء  | يجيئ يجيء
            """)
    void finalHamza(String lemma, String verb, Tense tense, Agreement person, String text, String expected) {
        check(lemma, verb, tense, person, text, expected);
    }

    private static void check(String lemma, String verb, Tense tense, Agreement person, String text, String expected) {
        VerbForm form = person.form(text, tense, Voice.ACTIVE, lemma);
        assertThat(new Conjugator().conjugate(ParadigmTable.verb(lemma, verb))).contains(form);
        assertThat(VerbForm.beforePronoun(form)).containsExactly(expected.split(" "));
    }
}

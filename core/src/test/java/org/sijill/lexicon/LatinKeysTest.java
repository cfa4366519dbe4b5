package org.sijill.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.lexicon.Sense.Officeholder;
import org.sijill.model.Name;

/** An index by keys finds the Arabic spellings of a name in Latin letters. */
class LatinKeysTest {

    private static final Lexicon LEXICON = Lexicon.load(LexiconSource.packed());
    private static final Spelling SPELLING = LEXICON.spelling();

    @ParameterizedTest
    @CsvSource({
        "putin, بوتين",
        "putin, بوتن",
        "bishkek, بيشكيك",
        "gorbachev, غورباتشوف",
        "gorbachev, جورباتشوف",
        "khatib, الخطيب",
        "hollande, أولاند",
        "zoranić, زورانيتش"
    })
    void aLatinAndAnArabicSpellingShareAKey(String roman, String written) {
        assertThat(Collections.disjoint(SPELLING.keys(Spelling.fold(roman)), SPELLING.keys(Spelling.fold(written))))
                .isFalse();
    }

    /** Of the leaders' names that are compared as one word by word, hardly any is missed by the keys. */
    @Test
    void hardlyAnyNameOfTheLexiconIsMissed() {
        int same = 0;
        int shared = 0;
        for (Officeholder holder : LEXICON.gazetteer().holders()) {
            String[] roman = Spelling.fold(holder.en()).split(" ");
            String[] written = Spelling.fold(holder.ar()).split(" ");
            for (int i = 0; i < roman.length && roman.length == written.length; i++) {
                if (!roman[i].isEmpty() && SPELLING.sameWord(roman[i], written[i])) {
                    same++;
                    if (!Collections.disjoint(SPELLING.keys(roman[i]), SPELLING.keys(written[i]))) {
                        shared++;
                    }
                }
            }
        }
        System.out.println("Latin words that share a key with their Arabic spelling: " + shared + " of " + same);
        assertThat(same).isGreaterThan(5_000);
        assertThat((double) shared / same).isGreaterThan(0.98);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "www", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "中文", "ghghghghghghghghghghghghghghgh"})
    void noWordHasTooManyKeys(String word) {
        assertThat(SPELLING.keys(word)).hasSizeLessThanOrEqualTo(1_000);
    }

    @Test
    void usualNamesAreKnownByIdCodeAndLatinName() {
        UsualNames names = new UsualNames(LEXICON.gazetteer());
        assertThat(names.person("Q7747")).isEqualTo(new Name("فلاديمير بوتين", "Vladimir Putin"));
        assertThat(names.person("leaders:Vladimir Putin")).isEqualTo(names.person("Q7747"));
        assertThat(names.person("Q0")).isNull();
        assertThat(names.party("EGY")).isEqualTo(new Name("مصر", "Egypt"));
        assertThat(names.party("XYZ")).isNull();
        assertThat(names.isCountry("EGY")).isTrue();
        assertThat(names.isCountry("UN")).isFalse();
        assertThat(names.arabicByLatin()).containsKey("Cairo");
    }
}

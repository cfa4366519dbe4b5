package org.sijill.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordsTest {

    private final Keywords keywords = new Keywords(new Known(Pages.LEXICON));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "فلاديمير بوتين موسكو | عاد فلاديمير بوتين إلى موسكو. | فلاديمير بوتين;موسكو",
                "النرويج الأردن | تدعم النرويج مشاريع في الأردن. | النرويج;الأردن",
                "بحيرة القمر سامر العلي | زار سامر العلي بحيرة القمر. | بحيرة القمر;سامر العلي",
                "الفرنسي جان دوران باريس | التقى الأردني والفرنسي جان دوران في باريس. | الفرنسي جان دوران;باريس",
                "أفلام سامر العلي، | لا شيء من ذلك. | أفلام سامر العلي",
                "الطاقة، المياه ,النقل | لا شيء من ذلك. | الطاقة;المياه;النقل",
                "#سوريا #بشار_الأسد | لا شيء من ذلك. | سوريا;بشار الأسد",
                "إيران روسيا ایران | زار وفد إيراني روسيا. | إيران;روسيا",
            })
    void termsOfALine(String line, String article, String terms) {
        assertThat(keywords.split(line, article)).isEqualTo(List.of(terms.split(";")));
    }
}

package org.sijill.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SameTextTest {

    private static final Shingles SHINGLES = new Shingles(Told.LEXICON);
    private static final String TEXT =
            "أعلنت وزارة الطاقة الكينية أن الوزير جوزيف كاماو بحث مع نظيرته النرويجية إنغريد هولم في نيروبي أمس سبل توسيع"
                    + " التعاون في مجال الطاقة النظيفة والتعليم المهني، واتفق الجانبان على عقد اجتماع ثان في الخريف لمتابعة ما تم"
                    + " التوصل إليه، وعلى تشكيل لجنة من خبراء البلدين تضع خطة عمل لثلاث سنوات";

    private static int[] groups(String... texts) {
        return SameText.groups(Stream.of(texts).map(SHINGLES::signature).toList());
    }

    @Test
    void credits() {
        assertThat(SHINGLES.words("نيروبي (رويترز) - بحث الوزيران في لقاء مطول سبل توسيع التعاون بينهما أمس (رويترز)"))
                .isEqualTo(
                        List.of("بحث", "الوزيران", "في", "لقاء", "مطول", "سبل", "توسيع", "التعاون", "بينهما", "امس"));
    }

    @Test
    void spellingAndSignsMakeNoDifference() {
        assertThat(SHINGLES.signature(TEXT.replace("إ", "ا").replace("ة", "ه").replace("،", " -")))
                .isEqualTo(SHINGLES.signature(TEXT));
    }

    @Test
    void editedCopies() {
        assertThat(groups(
                        TEXT,
                        "رويترز\n\n" + TEXT.replace("جوزيف كاماو", "كاماو"),
                        TEXT + ". وكانت الوزيرة قد وصلت إلى نيروبي مساء الاثنين في زيارة تستمر يومين"))
                .containsExactly(0, 0, 0);
    }

    @Test
    void anotherReportOfTheSameMeeting() {
        assertThat(
                        groups(
                                TEXT,
                                "التقى وزير الطاقة الكيني جوزيف كاماو نظيرته النرويجية إنغريد هولم في نيروبي أمس. وقالت هولم بعد اللقاء إن"
                                        + " بلادها مستعدة لتمويل محطتين جديدتين لتوليد الكهرباء من الرياح في شمال كينيا قبل نهاية العام المقبل"))
                .containsExactly(0, 1);
    }

    @Test
    void textsWithoutWords() {
        assertThat(groups("", "كلمة", "", "كلمة واحدة")).containsExactly(0, 1, 0, 3);
    }
}

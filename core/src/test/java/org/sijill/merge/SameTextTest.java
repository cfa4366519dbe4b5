package org.sijill.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SameTextTest {

    private static final Shingles SHINGLES = new Shingles(Told.LEXICON);
    private static final String TEXT =
            "أعلنت وزارة الطاقة الكينية أن الوزير جوزيف كاماو بحث مع نظيرته النرويجية إنغريد هولم في نيروبي أمس سبل توسيع"
                    + " التعاون في مجال الطاقة النظيفة والتعليم المهني، واتفق الجانبان على عقد اجتماع ثان في الخريف لمتابعة ما تم"
                    + " التوصل إليه، وعلى تشكيل لجنة من خبراء البلدين تضع خطة عمل لثلاث سنوات";

    /** For each text the place of the first of its group. */
    private static List<Integer> groups(String... texts) {
        return groups(Stream.of(texts).map(text -> article(text, "2018-07-01")).toList());
    }

    private static List<Integer> groups(List<SameText.Text> texts) {
        List<SameText.Text> numbered = IntStream.range(0, texts.size())
                .mapToObj(i -> new SameText.Text(
                        String.valueOf(i),
                        String.valueOf(i),
                        texts.get(i).published(),
                        texts.get(i).signature()))
                .toList();
        Map<String, SameText.Group> groups = SameText.groups(numbered);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> Integer.valueOf(groups.get(String.valueOf(i)).first()))
                .toList();
    }

    private static SameText.Text article(String text, @Nullable String published) {
        return new SameText.Text("", "", published, SHINGLES.signature(text));
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
    void copiesComeOutWithinAWeek() {
        assertThat(groups(List.of(
                        article(TEXT, "2018-07-01"),
                        article(TEXT, "2018-07-08T10:00"),
                        article(TEXT, "2018-07-20"),
                        article(TEXT, null),
                        article(TEXT, null))))
                .containsExactly(0, 0, 2, 3, 3);
    }

    @Test
    void textsWithoutWords() {
        assertThat(groups("", "كلمة", "", "كلمة واحدة")).containsExactly(0, 1, 0, 3);
    }
}

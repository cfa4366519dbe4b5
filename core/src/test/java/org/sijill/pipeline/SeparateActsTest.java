package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.model.Event;

/** How many acts a telling holds, and what it only seems to tell. */
class SeparateActsTest {

    private static final String FILLER = "\n\nوكان الطقس معتدلا في معظم المناطق، بحسب هيئة الأرصاد.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "two calls under one verb are two|"
                        + "أجرى وزير الخارجية النرويجي لارس هولم اتصالين هاتفيين مع نظيريه الكيني جوزيف كاماو والغاني كوفي أوسو.|"
                        + "call KEN NOR; call GHA NOR",
                "a call of three is one|"
                        + "أجرى الرئيس الفرنسي اتصالا هاتفيا ثلاثيا مع نظيره الكيني جوزيف كاماو ورئيس الوزراء الياباني.|"
                        + "call FRA JPN KEN",
                "separate meetings are two|"
                        + "عقد وزير الخارجية النرويجي لارس هولم لقاءين منفصلين مع وزير الخارجية الكيني جوزيف كاماو ووزير الخارجية الغاني كوفي أوسو.|"
                        + "meet KEN NOR; meet GHA NOR",
                "one meeting with two ministers is one|"
                        + "عقد وزير الخارجية النرويجي لارس هولم لقاء مع وزير الخارجية الكيني جوزيف كاماو ووزير الخارجية الغاني كوفي أوسو.|"
                        + "meet GHA KEN NOR",
                "a visit that is only asked for is none|"
                        + "استقبل الرئيس الكيني جوزيف كاماو السفير النرويجي الذي وجه إليه دعوة لزيارة أوسلو.|"
                        + "meet KEN NOR",
                "a bombing condemned accuses not the state that suffers it|"
                        + "أدان الرئيس الكيني جوزيف كاماو في بيان التفجير الإرهابي الذي استهدف مسجدا في بغداد بالعراق.|"
                        + "-",
                "the state that an adjective makes the perpetrator is condemned|"
                        + "أدانت كينيا التفجيرات الإسرائيلية الأخيرة على الحدود.|"
                        + "condemn ISR KEN",
                "a preposition once more goes on past a relative clause|"
                        + "تحدث الوزير البرتغالي روي ألميدا هاتفيا مع الرئيس الكيني جوزيف كاماو الذي يعرفه منذ سنوات، ومع نظيره السلوفيني زوران كرانيتش.|"
                        + "call KEN PRT; call PRT SVN",
                "and behind «ثم»|"
                        + "يتوجه الرئيس الكيني جوزيف كاماو إلى غانا ثم إلى السنغال مطلع الأسبوع.|"
                        + "visit GHA KEN; visit KEN SEN",
                "what is asked of a state and of its man is asked twice|"
                        + "حثت البرتغال الرئيس الكيني جوزيف كاماو على الحوار. وحثت البرتغال كينيا على فتح المعابر.|"
                        + "request KEN PRT; request KEN PRT",
                "a relative clause may open the article, with nothing before it|"
                        + "ما رفضته كوبا أمس بحثه الوزير البرتغالي روي ألميدا مع نظيره الكيني جوزيف كاماو في لشبونة.|"
                        + "-"
            })
    void acts(String phenomenon, String text, String expected) {
        List<String> acts =
                ProjectPipeline.read(ProjectPipeline.article("a", text + FILLER, "2024-10-11"))
                        .getFirst()
                        .events()
                        .stream()
                        .filter(event -> !event.act().id().equals("invite"))
                        .map(SeparateActsTest::told)
                        .toList();
        assertThat(acts).containsExactlyInAnyOrder(expected.equals("-") ? new String[0] : expected.split("; "));
    }

    private static String told(Event event) {
        return event.participants().stream()
                .map(participant -> String.valueOf(participant.country()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" ", event.act().id() + " ", ""));
    }
}

package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.model.Act;
import org.sijill.model.Event;
import org.sijill.model.EventDate;

/** Which acts that no time is told of are of the day that the lead tells. */
class NewsDayTest {

    private static final String LEAD =
            "استقبل الرئيس الكيني جوزيف كاماو أمس في نيروبي وزير الخارجية البرتغالي روي ألميدا.";

    @Test
    void thoseOfItsParties() {
        assertThat(day(LEAD + "\n\nوشكر الوزير روي ألميدا الرئيس الكيني جوزيف كاماو على حسن الضيافة.", Act.THANK))
                .isEqualTo("2015-06-14");
    }

    @Test
    void notThoseOfOtherNewsOfThePage() {
        String other = "وأدان وزير الخارجية السلوفيني زوران كرانيتش الحكومة الكوبية بشدة بسبب الاعتقالات.";
        assertThat(day(LEAD + "\n\n" + other, Act.CONDEMN)).isEqualTo("2015-06-15");
    }

    private static String day(String text, Act act) {
        List<Event> events = ProjectPipeline.read(ProjectPipeline.article("news-day", text, "2015-06-15"))
                .getFirst()
                .events();
        EventDate date = events.stream()
                .filter(event -> event.act() == act)
                .findFirst()
                .orElseThrow()
                .date();
        LocalDate from = date == null ? null : date.from();
        return String.valueOf(from);
    }
}

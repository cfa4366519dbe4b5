package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.lexicon.Calendar;
import org.sijill.lexicon.LexiconSource;
import org.sijill.model.FieldOrigin;
import org.sijill.model.Stamp;
import org.sijill.reading.StampWords;
import org.sijill.reading.StampWords.Role;

class StampContradictionsTest {

    private final StampReader reader = new StampReader(Calendar.read(LexiconSource.packed()));
    private final StampContradictions contradictions = new StampContradictions(reader);

    @Test
    void sourcesThatTellOtherDaysAreNamed() {
        assertThat(of(
                        stamp("2020-12-01T02:00:00+03:00", Role.PUBLISHED, FieldOrigin.JSON_LD),
                        stamp("2020-11-30 20:36:03", Role.PUBLISHED, FieldOrigin.META),
                        stamp("الثلاثاء 1 كانون الأول 2020", Role.PUBLISHED, FieldOrigin.TEXT)))
                .containsExactly("published 2020-12-01 by json_ld, but 2020-11-30 by meta");
    }

    @Test
    void hijriAndForeignMonthsAreComparedAsDays() {
        assertThat(of(
                        stamp("2013-08-03", Role.PUBLISHED, FieldOrigin.JSON_LD),
                        stamp("السبت ٣ أوت ٢٠١٣", Role.PUBLISHED, FieldOrigin.TEXT),
                        stamp("26 رمضان 1434 هـ / 5 غشت 2013", Role.PUBLISHED, FieldOrigin.TEXT)))
                .containsExactly("published 2013-08-03 by json_ld, but 2013-08-05 by text");
    }

    @Test
    void oneMomentByTwoClocksIsNoContradiction() {
        assertThat(of(
                        stamp("2020-12-25T01:59:50+02:00", Role.PUBLISHED, FieldOrigin.JSON_LD),
                        stamp("2020-12-24T23:59:50+00:00", Role.PUBLISHED, FieldOrigin.OPENGRAPH),
                        stamp("2020/12/24", Role.PUBLISHED, FieldOrigin.ADDRESS)))
                .isEmpty();
    }

    @Test
    void anUpdateBeforeThePublicationIsTold() {
        assertThat(of(
                        stamp("2020-12-03", Role.PUBLISHED, FieldOrigin.JSON_LD),
                        stamp("2020-12-01", Role.UPDATED, FieldOrigin.JSON_LD)))
                .containsExactly("updated 2020-12-01 lies before published 2020-12-03");
    }

    private List<String> of(StampWords... words) {
        List<StampWords> written = List.of(words);
        Stamp published = reader.read(written, Role.PUBLISHED).orElse(null);
        return contradictions.of(
                written, published, reader.read(written, Role.UPDATED).orElse(null));
    }

    private static StampWords stamp(String words, Role role, FieldOrigin origin) {
        return new StampWords(words, role, origin == FieldOrigin.TEXT ? "page" : "markup", origin);
    }
}

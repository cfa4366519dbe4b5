package org.sijill.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sijill.lexicon.Lexicon.Sources;

/** Where an outlet is at home, and whose officials it means where it tells no state. */
class SourcesTest {

    private static final Sources SOURCES =
            Lexicon.load(LexiconSource.folder(Path.of("../lexicon"))).sources();

    @Test
    void aNationalPaperMeansItsOwnState() {
        assertThat(SOURCES.home("صحيفة عكاظ")).isEqualTo(SOURCES.country("صحيفة عكاظ"));
        assertThat(SOURCES.home("عكاظ")).isEqualTo("SAU");
    }

    @Test
    void oneForReadersOfManyStatesMeansNone() {
        assertThat(SOURCES.country("الجزيرة نت")).isEqualTo("QAT");
        assertThat(SOURCES.home("الجزيرة نت")).isNull();
        assertThat(SOURCES.home("رويترز")).isNull();
    }
}

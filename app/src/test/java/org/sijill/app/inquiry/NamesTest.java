package org.sijill.app.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.app.store.Invented;
import org.sijill.app.store.Store;
import org.sijill.app.store.StoreAddress;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.model.Entity;
import org.sijill.model.Kind;
import org.sijill.model.Name;
import org.sijill.model.NewsRecord;
import org.sijill.model.Office;

/** Who is meant by a name. */
class NamesTest {

    private static final Lexicon LEXICON = Lexicon.load(LexiconSource.folder(Path.of("../lexicon")));

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Store store;

    @BeforeEach
    void open() {
        NewsRecord any = Invented.records(1, 1).getFirst();
        store = Store.writing(StoreAddress.of(folder.toString()));
        store.add(
                List.of(new NewsRecord(
                        any.schema(),
                        any.article(),
                        List.of(
                                entity("e1", Kind.PERSON, "ماري كيني", "Mary Keeny", "MLT"),
                                entity("e2", Kind.PERSON, "بيكا لايتينن", null, "FIN"),
                                entity("e3", Kind.COUNTRY, "كينيا", "Kenya", "KEN")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())),
                LEXICON,
                new Store.Version("test", "test", "test"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Entity entity(String id, Kind kind, String ar, String en, String country) {
        Office office = kind == Kind.PERSON ? Office.MINISTER : null;
        return new Entity(id, kind, new Name(ar, en), country, null, office, null, List.of());
    }

    private List<String> found(String name) {
        return new Names(LEXICON)
                .found(name, store.queries()).stream()
                        .map(known -> known.nameAr())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // «Keeny» and «Kenya» have the same consonants
        "Keeny, ماري كيني",
        "mary keeny, ماري كيني",
        "كيني, ماري كيني",
        "Kenya, كينيا",
        "kenya, كينيا"
    })
    void aWholeWordGoesBeforeItsConsonants(String given, String meant) {
        assertThat(found(given)).containsExactly(meant);
    }

    @Test
    void withoutAWholeWordAnotherSpellingIsFound() {
        assertThat(found("Pekka Laitinen")).containsExactly("بيكا لايتينن");
        assertThat(found("بكا لايتنن")).containsExactly("بيكا لايتينن");
    }

    @Test
    void aNameWithoutLettersIsNobodys() {
        assertThat(found("—")).isEmpty();
    }
}

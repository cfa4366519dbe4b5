package org.sijill.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class VerbLemmaTest {

    @Test
    void digitOfHomographIsNotSpelt() {
        assertThat(new VerbLemma("عبر-2", "ع ب ر", 2, ' ').spelling()).isEqualTo("عبر");
    }

    @Test
    void rootMustHaveTheRadicalsOfItsForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VerbLemma("سيطر", "س ي ط ر", 1, ' '))
                .withMessageContaining("expected 3 radicals");
    }

    @Test
    void hamzaOfTheRootHasNoSeat() {
        assertThatIllegalArgumentException().isThrownBy(() -> new VerbLemma("أكد", "أ ك د", 2, ' '));
    }

    @Test
    void formMustExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VerbLemma("عقد", "ع ق د", 14, ' '))
                .withMessageContaining("form 14");
    }

    @Test
    void lemmaMustBeWhatRootAndFormGive() {
        VerbLemma wrongRoot = new VerbLemma("دعا", "د ع ي", 1, ' ');
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conjugator().conjugate(wrongRoot))
                .withMessageContaining("«دعى»");
    }
}

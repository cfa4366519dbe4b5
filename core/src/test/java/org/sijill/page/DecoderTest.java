package org.sijill.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.reading.RefusedException;

class DecoderTest {

    private static final String TEXT =
            "أعلنت الحكومة أن الوزير سيلتقي نظيره المغربي في الرباط، وأن الطرفين سيبحثان التعاون.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6"})
    void charsetIsToldFromTheBytes(String charset) throws RefusedException {
        assertThat(Decoder.decode(TEXT.replace("،", " ").getBytes(Charset.forName(charset))))
                .isEqualTo(TEXT.replace("،", " "));
    }

    @Test
    void utf8WinsOverAWrongDeclaration() throws RefusedException {
        String page = "<meta charset=windows-1256>" + TEXT;
        assertThat(Decoder.decode(page.getBytes(StandardCharsets.UTF_8), "ISO-8859-6"))
                .isEqualTo(page);
    }

    @Test
    void declarationInsideThePageDecides() throws RefusedException {
        String page = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1256\">" + TEXT;
        assertThat(Decoder.decode(page.getBytes(Charset.forName("windows-1256"))))
                .isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void byteOrderMarkDecides(String charset) throws RefusedException {
        assertThat(Decoder.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
                .isEqualTo(TEXT);
    }

    @Test
    void aCharacterCutOffAtTheEndIsDropped() throws RefusedException {
        byte[] bytes = TEXT.substring(0, TEXT.length() - 1).getBytes(StandardCharsets.UTF_8);
        assertThat(Decoder.decode(Arrays.copyOf(bytes, bytes.length - 1)))
                .isEqualTo(TEXT.substring(0, TEXT.length() - 2));
    }

    @Test
    void brokenUtf8IsRefusedWithItsPlace() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xFF;
        refused(bytes, "broken UTF-8");
    }

    @Test
    void emptyAndOversizedInputIsRefused() {
        refused(new byte[0], "empty");
        refused(new byte[Decoder.MAX_BYTES + 1], "bytes, more than");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK\u0003\u0004xxxx",
                "\u001F\u008Bxxxx",
                "%PDF-1.7 x",
                "\u0089PNGxxxx",
                "GIF89axx",
                "\u00FF\u00D8\u00FF\u00E0"
            })
    void binaryFilesAreRefusedByTheirFirstBytes(String magic) {
        refused(magic.getBytes(StandardCharsets.ISO_8859_1), "binary");
    }

    @Test
    void controlCharactersMakeAFileBinary() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 4000; i++) {
            bytes.write(i * 37);
        }
        refused(bytes.toByteArray(), "binary");
    }

    @Test
    void latinBytesAreNoArabicPage() {
        refused("Élysée, Noël, être à côté, déjà, très".getBytes(StandardCharsets.ISO_8859_1), "neither UTF-8");
    }

    private static void refused(byte[] bytes, String reason) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Decoder.decode(bytes))
                .withMessageContaining(reason);
    }
}

package fr.guichet.lists;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file from a spreadsheet: UTF-8 where it is that, else the Windows-1252 that French spreadsheets write. */
final class ListText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private ListText() {}

    /** None for what is no text at all: a workbook, a picture, UTF-16. */
    static Optional<String> of(byte[] file) {
        for (byte one : file) {
            if (one == 0) {
                return Optional.empty();
            }
        }
        String text = decoded(file);
        return text.startsWith("PK\u0003\u0004")
                ? Optional.empty()
                : Optional.of(text.startsWith(MARK) ? text.substring(1) : text);
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS);
        }
    }
}

package fr.guichet.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file from a spreadsheet: UTF-8 where it is that, with or without a mark; else the Windows-1252 or the ISO-8859-15
 * that French programs write, told apart by the bytes that only the former uses. And what such a file must hold to be opened there.
 */
public final class SpreadsheetText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
    /** By which a spreadsheet knows a file for UTF-8. */
    public static final String MARK = "\uFEFF";
    private static final String OF_FORMULAS = "=+-@\t\r";

    private SpreadsheetText() {}

    /** None for what is no text at all: a workbook, a picture, UTF-16. */
    public static Optional<String> of(byte[] file) {
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

    /** A cell that no spreadsheet runs as a formula: what begins like one is text. */
    public static String harmless(String cell) {
        return !cell.isEmpty() && OF_FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, isWindows(file) ? WINDOWS : LATIN_9);
        }
    }

    private static boolean isWindows(byte[] file) {
        for (byte one : file) {
            if ((one & 0xE0) == 0x80) { // 80 to 9F
                return true;
            }
        }
        return false;
    }
}

package fr.guichet.shared;

/** Text without the characters that XML forbids: people paste anything. */
final class PrintableText {
    private PrintableText() {}

    static String of(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(PrintableText::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}

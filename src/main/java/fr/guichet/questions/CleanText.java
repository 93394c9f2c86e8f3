package fr.guichet.questions;

import java.text.Normalizer;

/** Takes out of a typed text what no keyboard writes and PostgreSQL refuses (NUL, lone surrogates); emoji stay. */
final class CleanText {
    private CleanText() {}

    static String of(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().map(point -> point == '\t' ? ' ' : point)
                .filter(CleanText::isKept).forEach(kept::appendCodePoint);
        return Normalizer.isNormalized(kept, Normalizer.Form.NFC)
                ? kept.toString()
                : Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isKept(int point) {
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point == '\n' || !Character.isISOControl(point) && !surrogate && point != 0xFEFF;
    }
}

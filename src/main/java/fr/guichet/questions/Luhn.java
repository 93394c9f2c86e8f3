package fr.guichet.questions;

/** The key of the national register of organisations: every second digit doubled, the sum a multiple of ten. */
final class Luhn {
    private Luhn() {}

    static boolean holds(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int doubled = (digits.charAt(digits.length() - 1 - at) - '0') * (at % 2 == 0 ? 1 : 2);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** A number without what people put between its digits. */
    static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u202f.-]", "");
    }
}

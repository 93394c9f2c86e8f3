package fr.guichet.questions;

import java.util.List;

/** What is common to the numbers of the national register of organisations: digits of which the last is a key. */
abstract class RegisterType extends WrittenType {
    private final int digits;
    private final String groups;

    /** @param groups how many digits stand together, such as « 333 » */
    RegisterType(String key, String groups) {
        super(key, "key");
        this.groups = groups;
        this.digits = groups.chars().map(c -> c - '0').sum();
    }

    @Override
    List<Fault> checkText(Asked asked, String text) {
        String number = plain(text);
        return isWhole(number) && hasKey(number) ? List.of() : List.of(Fault.of("key"));
    }

    private boolean isWhole(String number) {
        return number.matches("[0-9]{" + digits + "}");
    }

    /** Whether the digits add up as they must: every second one doubled, the sum a multiple of ten. */
    boolean hasKey(String number) {
        int sum = 0;
        for (int at = 0; at < number.length(); at++) {
            int doubled = (number.charAt(number.length() - 1 - at) - '0') * (at % 2 == 0 ? 1 : 2);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u202f.-]", "");
    }

    /** In groups, such as « 130 025 265 00013 ». */
    @Override
    public String display(Asked asked) {
        String number = plain(asked.text());
        if (!isWhole(number)) {
            return asked.text();
        }
        StringBuilder written = new StringBuilder();
        int at = 0;
        for (char length : groups.toCharArray()) {
            written.append(at == 0 ? "" : " ").append(number, at, at + length - '0');
            at += length - '0';
        }
        return written.toString();
    }

    @Override
    public List<PaperField> paper(Asked asked) {
        return List.of(PaperField.boxes(asked.name(), "", groups.chars().mapToObj(c -> c - '0').toArray(Integer[]::new)));
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.PERSON;
    }

    @Override
    public String icon() {
        return "building-2";
    }

    /** In groups and in one word. */
    @Override
    public String searchValue(Asked asked) {
        return QuestionType.inOneLine(display(asked) + " " + plain(asked.text()));
    }
}

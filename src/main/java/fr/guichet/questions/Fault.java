package fr.guichet.questions;

import fr.guichet.forms.Question.Rule.Level;

/**
 * What a type of question finds wrong with an answer, before it is put into words.
 *
 * @param part the part of the answer (`year`), empty for the whole
 * @param code the key of its text
 * @param detail what its text may name, such as the bound that was passed
 */
public record Fault(String part, String code, Level level, String detail) {
    public static Fault of(String code) {
        return new Fault("", code, Level.error, "");
    }

    public static Fault of(String code, Object detail) {
        return new Fault("", code, Level.error, detail.toString());
    }

    public static Fault at(String part, String code) {
        return new Fault(part, code, Level.error, "");
    }

    public static Fault at(String part, String code, String detail) {
        return new Fault(part, code, Level.error, detail);
    }

    public static Fault warning(String code) {
        return new Fault("", code, Level.warning, "");
    }

    boolean isError() {
        return level == Level.error;
    }
}

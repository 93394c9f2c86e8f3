package fr.guichet.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition ready to be drawn.
 *
 * @param text whether it is written as one line
 * @param rich whether that line says more than choices can
 * @param pending whether a row is not finished, so that it is not kept yet
 * @param mistakes what cannot work in it
 * @param names what that line can name, none where there are rows
 * @param terms what a row can look at, by the place where it stands in the form
 */
record RuleView(boolean text, boolean rich, boolean pending, List<String> mistakes, List<Terms.Group> terms,
        ExpressionInput.@Nullable Names names,
        Rows rows) {
    /** @param path where the rows stand, empty for the outer ones */
    record Rows(boolean all, String path, List<Item> items) {
        /** The names of its inputs begin so. */
        public String at(String part) {
            return path.isEmpty() ? part : path + "." + part;
        }
    }

    /** A row, or rows within: one of the two is there. */
    record Item(String path, String term, String operator, List<String> values, String input, List<Choice> operators,
            List<Choice> choices, List<Rows> inner) {
        public boolean has(String value) {
            return values.contains(value);
        }

        public String getValue() {
            return values.isEmpty() ? "" : values.getFirst();
        }

        public String at(String part) {
            return path + "." + part;
        }

        public String dom() {
            return path.replace('.', '-');
        }
    }
}

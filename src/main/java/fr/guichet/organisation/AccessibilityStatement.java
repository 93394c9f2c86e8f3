package fr.guichet.organisation;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the declaration of accessibility has to say of itself (model of the arrêté du 20 septembre 2019).
 *
 * @param on the day on which it was established or last revised
 * @param environment browsers and assistive technologies with which the screens were tried, one line each
 * @param tools with which they were examined, one line each
 * @param pages that were verified, one line each
 * @param plan the address of the schéma pluriannuel, blank before there is one
 */
public record AccessibilityStatement(@Nullable LocalDate on, String environment, String tools, String pages, String plan) {
    static final AccessibilityStatement NONE = new AccessibilityStatement(null, "", "", "", "");

    public AccessibilityStatement {
        environment = requireNonNullElse(environment, "").strip();
        tools = requireNonNullElse(tools, "").strip();
        pages = requireNonNullElse(pages, "").strip();
        plan = requireNonNullElse(plan, "").strip();
    }

    public List<String> environmentLines() {
        return Paragraphs.lines(environment);
    }

    public List<String> toolLines() {
        return Paragraphs.lines(tools);
    }

    public List<String> pageLines() {
        return Paragraphs.lines(pages);
    }
}

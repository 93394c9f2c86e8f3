package fr.guichet.blueprints;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts that a definition is made of, as addresses call them. */
public enum ElementKind {
    FORM, STEP, PAGE, SECTION, QUESTION, OPTION, RULE, DOCUMENT, SETTING, TABLE, VERSION, COMPUTED, CASE, MESSAGE, DEADLINE, REMINDER, NOTICE, STATUS, EXAMPLE, ROUTE, PARAGRAPH;

    /**
     * A list of elements inside an element.
     *
     * @param list its property, dots between the levels
     */
    public record Branch(String list, ElementKind kind) {}

    private static final List<Branch> OF_FORM = List.of(new Branch("steps", STEP), new Branch("documents", DOCUMENT),
            new Branch("computed", COMPUTED), new Branch("messages", MESSAGE), new Branch("settings", SETTING),
            new Branch("tables", TABLE), new Branch("deadlines", DEADLINE), new Branch("reminders", REMINDER),
            new Branch("notices.texts", NOTICE), new Branch("statuses", STATUS), new Branch("routing", ROUTE),
            new Branch("texts.privacy", PARAGRAPH), new Branch("examples", EXAMPLE));
    private static final List<Branch> OF_PAGE = List.of(new Branch("questions", QUESTION), new Branch("sections", SECTION));
    private static final List<Branch> OF_QUESTION = List.of(new Branch("questions", QUESTION), new Branch("options", OPTION),
            new Branch("rules", RULE));

    /** The word of addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a word of addresses means. */
    public static Optional<ElementKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The lists of elements that such an element may hold, in the order of reading. */
    public List<Branch> branches() {
        return switch (this) {
            case FORM -> OF_FORM;
            case STEP -> List.of(new Branch("pages", PAGE));
            case PAGE -> OF_PAGE;
            case SECTION -> List.of(new Branch("questions", QUESTION));
            case QUESTION -> OF_QUESTION;
            case COMPUTED -> List.of(new Branch("cases", CASE));
            case TABLE -> List.of(new Branch("versions", VERSION));
            default -> List.of();
        };
    }

    /** The list of such an element that takes elements of another kind. */
    public Optional<String> listOf(ElementKind child) {
        return branches().stream().filter(branch -> branch.kind() == child).map(Branch::list).findFirst();
    }

    /** The property that names such an element among its like; none when it is known by its place only. */
    public @Nullable String nameProperty() {
        return switch (this) {
            case FORM, RULE, CASE, ROUTE, PARAGRAPH, VERSION -> null;
            case OPTION -> "value";
            default -> "id";
        };
    }

    /** The property that says to people what the element is. */
    public String labelProperty() {
        return switch (this) {
            case FORM, DOCUMENT, REMINDER, EXAMPLE -> "name";
            case STEP, PAGE, SECTION, DEADLINE, STATUS -> "title";
            case RULE, MESSAGE -> "text";
            case NOTICE -> "subject";
            case CASE -> "value";
            case ROUTE -> "service";
            case PARAGRAPH -> "heading";
            case VERSION -> "from";
            default -> "label";
        };
    }
}

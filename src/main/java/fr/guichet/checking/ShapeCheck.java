package fr.guichet.checking;

import fr.guichet.forms.Branches;
import fr.guichet.forms.Computed;
import fr.guichet.forms.EligibilityMessage;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.logic.Kind;
import fr.guichet.questions.TextPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Parts without which a form cannot be filled in: pages that ask nothing, choices among nothing, ids that nothing can name. */
final class ShapeCheck implements Check {
    private static final Pattern ID = Pattern.compile("[\\p{L}_][\\p{L}0-9_]*");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,6}");
    private static final Pattern TEMPLATE = Pattern.compile("(https?://[^\\s/]+|)/[^\\s/]\\S*");
    /** What stands at the same place in an address, and words that expressions read otherwise. */
    private static final Set<String> TAKEN = Set.of("reprise", "envoi", "brouillons", "suppression", "changements", "and", "or",
            "not", "in",
            "is", "true", "false", "today", "nothing", "config", "filing",
            "open_request");

    @Override
    public Stream<Finding> in(Definition definition) {
        FormDefinition form = definition.form();
        List<Finding> found = new ArrayList<>();
        head(form, found);
        form.pages().forEach(page -> page(page, found));
        form.pages().stream().filter(page -> page.isKind(Page.Kind.documents) && form.documents().isEmpty())
                .forEach(page -> found.add(Finding.advice("page:" + page.id(), "checking.shape.no-document")));
        form.questions().forEach(question -> question(definition, "", question, found));
        form.computed().forEach(computed -> computed(computed, found));
        form.messages().stream().filter(EligibilityMessage::isBlocking).filter(message -> message.beside() == null)
                .forEach(message -> found.add(Finding.blocking("message:" + message.id(), "checking.shape.beside")));
        return found.stream();
    }

    private static void head(FormDefinition form, List<Finding> found) {
        if (form.slug() == null || !SLUG.matcher(form.slug()).matches()) {
            found.add(Finding.blocking("form", "checking.shape.slug", String.valueOf(form.slug())));
        }
        if (form.prefix() == null || !PREFIX.matcher(form.prefix()).matches()) {
            found.add(Finding.blocking("form", "checking.shape.prefix", String.valueOf(form.prefix())));
        }
        if (form.introduction() == null || form.introduction().what().isEmpty()) {
            found.add(Finding.blocking("form", "checking.shape.introduction"));
        }
        if (form.pages().isEmpty()) {
            found.add(Finding.blocking("form", "checking.shape.pages"));
        }
    }

    private static void page(Page page, List<Finding> found) {
        id("page:" + page.id(), page.id(), found);
        if (page.isKind(Page.Kind.questions) && page.questions().isEmpty()) {
            found.add(Finding.advice("page:" + page.id(), "checking.shape.page"));
        }
        page.sections().stream().filter(section -> section.questions().isEmpty())
                .forEach(section -> found.add(Finding.advice("section:" + section.id(), "checking.shape.section")));
    }

    private static void question(Definition definition, String group, Question question, List<Finding> found) {
        String element = "question:" + group + question.id();
        id(element, question.id(), found);
        Kind kind = definition.vocabulary().term(group + question.id()).map(term -> term.kind()).orElse(Kind.any);
        if ((kind == Kind.choice || kind == Kind.choices) && question.optionsFrom() == null && !question.isOfType("linked_choice")
                && question.options().size() < 2) {
            found.add(Finding.blocking(element, "checking.shape.options"));
        }
        if (question.isOfType("linked_choice")) {
            branches(element, question, found);
        }
        if (question.template() != null && !TEMPLATE.matcher(question.template()).matches()) {
            found.add(Finding.blocking(element, "checking.shape.template", question.template()));
        }
        if (kind == Kind.group && question.questions().isEmpty()) {
            found.add(Finding.blocking(element, "checking.shape.group"));
        }
        if (kind == Kind.group && question.minItems() != null && question.required().isEmpty()) {
            found.add(Finding.advice(element, "checking.shape.fewest", String.valueOf(question.minItems())));
        }
        if (question.exclusive() != null
                && question.options().stream().noneMatch(option -> option.value().equals(question.exclusive()))) {
            found.add(Finding.blocking(element, "checking.shape.exclusive", question.exclusive()));
        }
        if (question.minItems() != null && question.maxItems() != null && question.minItems() > question.maxItems()
                || question.min() != null && question.max() != null && question.min().compareTo(question.max()) > 0) {
            found.add(Finding.blocking(element, "checking.shape.bounds"));
        }
        if (question.pattern() != null && !isPattern(question.pattern())) {
            found.add(Finding.blocking(element, "checking.shape.pattern", question.pattern()));
        }
        if (question.pattern() != null && isPattern(question.pattern()) && question.patternExample() != null
                && !TextPattern.fits(question.patternExample(), question.pattern())) {
            found.add(Finding.blocking(element, "checking.shape.pattern-example", question.patternExample()));
        }
        question.questions().forEach(child -> question(definition, question.id() + ".", child, found));
    }

    private static void branches(String element, Question question, List<Finding> found) {
        Branches branches = Branches.of(question);
        int lists = question.levels().size();
        if (lists < 2 || lists > 3) {
            found.add(Finding.blocking(element, "checking.shape.levels"));
        }
        if (branches.in(1).size() < 2 || branches.in(2).isEmpty()) {
            found.add(Finding.blocking(element, "checking.shape.branches"));
        }
        branches.paths().stream().filter(path -> Branches.level(path) > Math.max(2, lists)).limit(1)
                .forEach(path -> found.add(Finding.blocking(element, "checking.shape.deep", path)));
        twice(question).ifPresent(path -> found.add(Finding.blocking(element, "checking.shape.twice", path)));
    }

    private static Optional<String> twice(Question question) {
        Set<String> seen = new HashSet<>();
        return question.branches().stream().map(Branches::plain).filter(path -> !seen.add(path)).findFirst();
    }

    private static boolean isPattern(String text) {
        try {
            return !Pattern.compile(text).pattern().isEmpty();
        } catch (PatternSyntaxException wrong) {
            return false;
        }
    }

    private static void computed(Computed computed, List<Finding> found) {
        String element = "computed:" + computed.id();
        id(element, computed.id(), found);
        if (computed.value() == null && computed.cases().isEmpty()) {
            found.add(Finding.blocking(element, "checking.shape.computed"));
        }
        if (computed.shown() != null && computed.page() == null) {
            found.add(Finding.blocking(element, "checking.shape.shown"));
        }
    }

    private static void id(String element, String id, List<Finding> found) {
        if (!ID.matcher(id).matches() || TAKEN.contains(id)) {
            found.add(Finding.blocking(element, "checking.shape.id", id));
        }
    }
}

package fr.guichet.checking;

import fr.guichet.forms.Filer;
import fr.guichet.forms.FilingRules;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what a form says of who files it, when and for whom goes with what it asks. */
final class FilingCheck implements Check {
    /** Addresses of Guichet beside those of the pages. */
    private static final Set<String> TAKEN = Set.of("envoi", "reprise", "suppression", "confirmation", "brouillons",
            "changements");
    private static final Set<Filer> BY_CONSENT = EnumSet.of(Filer.relative, Filer.professional);

    @Override
    public Stream<Finding> in(Definition definition) {
        FormDefinition form = definition.form();
        return form.whoMayFile().filesNothing()
                ? Stream.concat(season(definition), EstimateCheck.of(form))
                : Stream.of(capacities(form), people(form), season(definition), places(form), pages(form), routing(form))
                        .flatMap(found -> found);
    }

    private static Stream<Finding> capacities(FormDefinition form) {
        List<String> by = form.whoMayFile().by().stream().map(Filer::name).toList();
        if (by.isEmpty() || form.whoMayFile().agentsOnly()) {
            return Stream.of();
        }
        List<Question.Option> asked = form.question("capacity").map(Question::options).orElse(List.of());
        if (asked.isEmpty()) {
            return by.size() > 1
                    ? Stream.of(Finding.blocking("form", "checking.filing.capacity-missing"))
                    : Stream.of();
        }
        Stream<Finding> notOffered = asked.stream().filter(option -> !by.contains(option.value()))
                .map(option -> Finding.blocking("option:capacity/" + option.value(), "checking.filing.capacity-unknown",
                        option.label().other()));
        Set<String> values = asked.stream().map(Question.Option::value).collect(Collectors.toSet());
        Stream<Finding> notAsked = by.stream().filter(value -> !values.contains(value))
                .map(value -> Finding.blocking("question:capacity", "checking.filing.capacity-unasked." + value, value));
        return Stream.concat(notOffered, notAsked);
    }

    private static Stream<Finding> people(FormDefinition form) {
        FilingRules rules = form.whoMayFile();
        List<Finding> found = new ArrayList<>();
        if (rules.by().stream().anyMatch(BY_CONSENT::contains) && asks(form, "consent_email")
                && !asks(form, "subject_birth_date")) {
            found.add(Finding.blocking("question:consent_email", "checking.filing.consent-birth"));
        }
        if (rules.by().contains(Filer.parent) && !asks(form, "subject_birth_date")) {
            found.add(Finding.advice("form", "checking.filing.child-birth"));
        }
        if (rules.by().contains(Filer.self) && rules.by().size() > 1) {
            form.question("requester_last_name").filter(question -> !isConditional(form, question))
                    .ifPresent(
                            question -> found.add(Finding.advice("question:requester_last_name", "checking.filing.asks-twice")));
        }
        if (rules.by().contains(Filer.organisation) && !asks(form, "requester_organisation")) {
            found.add(Finding.blocking("form", "checking.filing.organisation"));
        }
        if (rules.needsNoAccount() && !asks(form, "requester_email") && !asks(form, "subject_email")) {
            found.add(Finding.advice("form", "checking.filing.no-address"));
        }
        return found.stream();
    }

    private static boolean isConditional(FormDefinition form, Question question) {
        return question.when() != null || form.pages().stream().filter(page -> page.questions().contains(question))
                .anyMatch(page -> page.when() != null || page.sections().stream()
                        .anyMatch(section -> section.when() != null && section.questions().contains(question)));
    }

    private static boolean asks(FormDefinition form, String question) {
        return form.question(question).isPresent();
    }

    private static Stream<Finding> season(Definition definition) {
        FilingRules rules = definition.form().whoMayFile();
        if (rules.closes() == null) {
            return Stream.of();
        }
        if (rules.opens() != null && rules.closes().isBefore(rules.opens())) {
            return Stream.of(Finding.blocking("form", "checking.filing.never-open"));
        }
        return rules.closes().isBefore(definition.today())
                ? Stream.of(Finding.advice("form", "checking.filing.over", rules.closes().toString()))
                : Stream.of();
    }

    private static Stream<Finding> places(FormDefinition form) {
        FilingRules rules = form.whoMayFile();
        if (!rules.waitingList()) {
            return Stream.of();
        }
        if (rules.places() == null) {
            return Stream.of(Finding.blocking("form", "checking.filing.waiting-no-places"));
        }
        return form.allNotices().text("place_given").isPresent()
                ? Stream.of()
                : Stream.of(Finding.advice("form", "checking.filing.place-notice"));
    }

    private static Stream<Finding> pages(FormDefinition form) {
        Stream<Finding> taken = form.pages().stream().map(Page::id).filter(TAKEN::contains)
                .map(id -> Finding.blocking("page:" + id, "checking.filing.page-taken", id));
        return form.pages().isEmpty() || form.review().isPresent()
                ? taken
                : Stream.concat(taken, Stream.of(Finding.advice("form", "checking.filing.no-review")));
    }

    private static Stream<Finding> routing(FormDefinition form) {
        boolean noUsual = form.service() == null || form.service().isBlank();
        List<Finding> found = new ArrayList<>();
        for (int at = 0; at < form.routing().size(); at++) {
            String service = form.routing().get(at).service();
            if (service == null || service.isBlank()) {
                found.add(Finding.blocking("route:" + at, "checking.filing.route-service"));
            }
        }
        if (!form.routing().isEmpty() && noUsual) {
            found.add(Finding.advice("form", "checking.filing.no-service"));
        }
        return found.stream();
    }
}

package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.ElementId;
import fr.guichet.forms.Answers;
import fr.guichet.forms.EligibilityMessage;
import fr.guichet.forms.FilingRules;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Instruction;
import fr.guichet.forms.Question;
import fr.guichet.forms.Question.Filing;
import fr.guichet.forms.Route;
import fr.guichet.forms.Speaker;
import fr.guichet.forms.Wording;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a whole form in a few lines, for whoever is about to publish it. */
@Component
class FormOutline {
    private final Walks walks;
    private final Labels labels;
    private final Messages messages;
    private final Clock clock;

    FormOutline(Walks walks, Labels labels, Messages messages, Clock clock) {
        this.clock = clock;
        this.walks = walks;
        this.labels = labels;
        this.messages = messages;
    }

    record Line(String label, String text) {}

    List<Line> of(Blueprint blueprint) {
        FormDefinition form = blueprint.form();
        Speaker speaker = Speaker.of(walks.situation(form, Answers.NONE, Filing.online), walks.words());
        return List.of(line("filing", filing(form.whoMayFile())), line("season", season(form.whoMayFile())),
                line("places", places(form.whoMayFile())), line("service", services(form)),
                line("signature", signature(form.agentSteps())),
                line("retention", retention(form)),
                line("pages", listed(form.pages().stream().map(page -> said(page.title(), speaker)))),
                line("questions", questions(form.questions())),
                line("documents", listed(form.documents().stream().map(rule -> said(rule.name(), speaker)))),
                line("computed", listed(form.computed().stream().map(value -> value.label()))),
                line("messages", told(form.messages())), line("notices", own(blueprint, "notices.texts")),
                line("deadlines", own(blueprint, "deadlines")), line("reminders", own(blueprint, "reminders")));
    }

    private Line line(String what, String text) {
        return new Line(messages.text("editor.outline." + what), text);
    }

    private String filing(FilingRules rules) {
        if (rules.filesNothing()) {
            return messages.text("editor.outline.estimate");
        }
        if (rules.agentsOnly()) {
            return messages.text("editor.outline.agents");
        }
        Stream<String> who = rules.by().isEmpty() ? Stream.of("self") : rules.by().stream().map(Enum::name);
        String everybody = who.map(one -> messages.text("editor.choice.filing.by." + one))
                .collect(Collectors.joining("\u00a0; "));
        return messages.text(rules.needsNoAccount() ? "editor.outline.without-account" : "editor.outline.with-account",
                everybody);
    }

    private String signature(Instruction steps) {
        boolean decided = Stream.of(Instruction.Outcome.values()).anyMatch(steps::allows);
        return messages.text("editor.outline.signature." + (!decided ? "none" : steps.isSigned() ? "two" : "one"));
    }

    private String season(FilingRules rules) {
        if (rules.opens() != null && rules.closes() != null) {
            return messages.text("editor.outline.between", day(rules.opens()), day(rules.closes()));
        }
        return rules.opens() != null
                ? messages.text("editor.outline.from", day(rules.opens()))
                : rules.closes() != null
                        ? messages.text("editor.outline.until", day(rules.closes()))
                        : messages.text("editor.outline.always");
    }

    private String places(FilingRules rules) {
        return rules.places() == null
                ? messages.text("editor.outline.no-limit")
                : messages.text(rules.waitingList() ? "editor.outline.places-list" : "editor.outline.places-only",
                        rules.places());
    }

    private String services(FormDefinition form) {
        List<String> named = Stream.concat(Stream.ofNullable(form.service()), form.routing().stream().map(Route::service))
                .filter(service -> service != null && !service.isBlank()).distinct().toList();
        return named.isEmpty() ? messages.text("editor.outline.none") : String.join("\u00a0; ", named);
    }

    private String retention(FormDefinition form) {
        LocalDate today = LocalDate.now(clock);
        return endings(form.agentSteps())
                .map(ending -> messages.text("editor.outline.years." + ending, form.yearsKept(ending, today)))
                .collect(Collectors.joining("\u00a0; "));
    }

    /** How a request of the form can end. */
    private static Stream<String> endings(Instruction steps) {
        return Stream.of(steps.answer() ? "answered" : "", steps.allows(Instruction.Outcome.grant) ? "granted" : "",
                steps.allows(Instruction.Outcome.refuse) ? "refused" : "", "closed").filter(ending -> !ending.isEmpty());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : FrenchDates.day(day);
    }

    private String questions(Stream<Question> all) {
        List<Question> asked = all.filter(question -> !question.isOfType("information")).toList();
        long demanded = asked.stream().filter(question -> !question.required().isEmpty()).count();
        return messages.text("editor.outline.of-questions", asked.size(), demanded);
    }

    private String told(List<EligibilityMessage> told) {
        return told.isEmpty()
                ? messages.text("editor.outline.none")
                : messages.text("editor.outline.of-messages", told.size(),
                        told.stream().filter(EligibilityMessage::isBlocking).count());
    }

    /** What the form says itself, and not Guichet for it. */
    private String own(Blueprint blueprint, String list) {
        List<String> names = blueprint.children(ElementId.FORM, list).stream().map(labels::of).toList();
        return names.isEmpty() ? messages.text("editor.outline.usual." + list) : listed(names.stream());
    }

    private String listed(Stream<String> all) {
        List<String> names = all.filter(name -> !name.isBlank()).toList();
        return names.isEmpty()
                ? messages.text("editor.outline.none")
                : messages.text("editor.outline.listed", names.size(), String.join("\u00a0; ", names));
    }

    private static String said(@Nullable Wording wording, Speaker speaker) {
        return wording == null ? "" : speaker.say(wording.other());
    }
}

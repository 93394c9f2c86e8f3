package fr.guichet.checking;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.NoticeText;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text of a form.
 *
 * @param element address of what it belongs to
 * @param part what it is there, as a property of the file
 */
record Said(String element, String part, Wording wording) {
    /** All texts that people read, empty ones too, in the order of the form. */
    static List<Said> all(FormDefinition form) {
        List<Said> all = new ArrayList<>();
        Stream.of(of("form", "name", form.name()), of("form", "title", form.title()), of("form", "summary", form.summary()))
                .forEach(all::add);
        if (form.introduction() != null) {
            List.of(form.introduction().what(), form.introduction().who(), form.introduction().prepare(),
                    form.introduction().next())
                    .forEach(texts -> texts.forEach(text -> all.add(of("form", "introduction", text))));
        }
        form.steps().forEach(step -> {
            all.add(of("step:" + step.id(), "title", step.title()));
            step.pages().forEach(page -> page(page, all));
        });
        form.computed().forEach(computed -> all.add(of("computed:" + computed.id(), "label", computed.label())));
        form.computed().stream().filter(computed -> computed.shown() != null)
                .forEach(computed -> all.add(of("computed:" + computed.id(), "shown", computed.shown())));
        form.documents().forEach(document -> {
            all.add(of("document:" + document.id(), "name", document.name()));
            document.accepted().forEach(text -> all.add(of("document:" + document.id(), "accepted", text)));
        });
        form.messages().forEach(message -> all.add(of("message:" + message.id(), "text", message.text())));
        form.settings().forEach(setting -> all.add(of("setting:" + setting.id(), "label", setting.label())));
        form.tables().forEach(table -> all.add(of("table:" + table.id(), "label", table.label())));
        if (form.notices() != null) {
            form.notices().texts().forEach(notice -> notice(notice, all));
        }
        form.statuses().forEach(status -> all.add(of("status:" + status.id(), "title", status.title())));
        form.deadlines().forEach(deadline -> all.add(of("deadline:" + deadline.id(), "title", deadline.title())));
        return List.copyOf(all);
    }

    private static void page(Page page, List<Said> all) {
        all.add(of("page:" + page.id(), "title", page.title()));
        all.add(of("page:" + page.id(), "why", page.why()));
        page.loose().forEach(question -> question("", question, all));
        page.sections().forEach(section -> {
            all.add(of("section:" + section.id(), "title", section.title()));
            section.questions().forEach(question -> question("", question, all));
        });
    }

    private static void question(String group, Question question, List<Said> all) {
        String path = group + question.id();
        String element = "question:" + path;
        all.add(of(element, "label", question.label()));
        if (question.hint() != null) {
            all.add(of(element, "hint", question.hint()));
        }
        if (question.isOfType("information") || question.isOfType("declaration")) {
            all.add(of(element, "body", question.bodyFrom() == null ? question.body() : new Wording("…", "…")));
        }
        question.options().forEach(option -> all.add(of("option:" + path + "/" + option.value(), "label", option.label())));
        question.options().stream().filter(option -> option.hint() != null)
                .forEach(option -> all.add(of("option:" + path + "/" + option.value(), "hint", option.hint())));
        question.errors().values().forEach(text -> all.add(of(element, "error", text)));
        for (int at = 0; at < question.rules().size(); at++) {
            all.add(of("rule:" + path + "/" + at, "text", question.rules().get(at).text()));
        }
        question.questions().forEach(child -> question(path + ".", child, all));
    }

    private static void notice(NoticeText notice, List<Said> all) {
        all.add(of("notice:" + notice.id(), "subject", notice.subject()));
        all.add(of("notice:" + notice.id(), "body", String.join(" ", notice.body())));
    }

    private static Said of(String element, String part, @Nullable Wording wording) {
        return new Said(element, part, wording == null ? Wording.NONE : wording);
    }

    private static Said of(String element, String part, @Nullable String text) {
        return new Said(element, part, text == null ? Wording.NONE : new Wording(text, text));
    }

    boolean isMissing() {
        return wording.self().isBlank() || wording.other().isBlank();
    }

    /** What is said, each wording once. */
    Stream<String> texts() {
        return Stream.of(wording.self(), wording.other()).distinct();
    }
}

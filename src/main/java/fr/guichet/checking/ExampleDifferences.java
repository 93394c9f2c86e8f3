package fr.guichet.checking;

import fr.guichet.checking.ExampleRun.Difference;
import fr.guichet.forms.Computed;
import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.EligibilityMessage;
import fr.guichet.forms.Example.Expected;
import fr.guichet.forms.Example.Fault;
import fr.guichet.forms.FormIndex;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Wording;
import fr.guichet.logic.Value;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays what an example expects beside what it gives now, in words. */
record ExampleDifferences(FormIndex index, Expected expected, Expected now, Messages messages) {
    List<Difference> all() {
        List<Difference> found = new ArrayList<>();
        found.addAll(among("page", expected.pages(), now.pages(), this::page));
        if (found.isEmpty() && expected.pages() != null && !expected.pages().equals(now.pages())) {
            found.add(new Difference(messages.text("checking.example.order"), titles(expected.pages()), titles(now.pages())));
        }
        found.addAll(among("error", expected.errors(), now.errors(), this::fault));
        found.addAll(among("message", expected.messages(), now.messages(), this::message));
        found.addAll(among("document", expected.documents(), now.documents(), this::document));
        values(found);
        if (expected.service() != null && !expected.service().equals(Objects.requireNonNullElse(now.service(), ""))) {
            found.add(new Difference(messages.text("checking.example.service"), said(expected.service()), said(now.service())));
        }
        return found;
    }

    /** What is there on one side only. */
    private <T> List<Difference> among(String sort, @Nullable List<T> wanted, @Nullable List<T> given, Function<T, String> name) {
        if (wanted == null || given == null) {
            return List.of();
        }
        String there = messages.text("checking.example." + sort + ".there");
        String missing = messages.text("checking.example." + sort + ".missing");
        List<Difference> found = new ArrayList<>();
        wanted.stream().filter(one -> !given.contains(one))
                .forEach(one -> found.add(new Difference(name.apply(one), there, missing)));
        given.stream().filter(one -> !wanted.contains(one))
                .forEach(one -> found.add(new Difference(name.apply(one), missing, there)));
        return found;
    }

    private void values(List<Difference> found) {
        Map<String, String> wanted = Objects.requireNonNullElse(expected.computed(), Map.of());
        Map<String, String> given = Objects.requireNonNullElse(now.computed(), Map.of());
        Set<String> ids = new LinkedHashSet<>(wanted.keySet());
        for (String id : ids) {
            String before = plain(wanted.getOrDefault(id, ""));
            String after = given.getOrDefault(id, "");
            if (!before.equals(after)) {
                found.add(new Difference(value(id), said(before), said(after)));
            }
        }
    }

    /** « 72.00 » is 72. */
    private static String plain(String value) {
        return value.isEmpty() ? "" : Value.written(value).plain();
    }

    private String said(@Nullable String value) {
        return value == null || value.isEmpty() ? messages.text("checking.example.none") : value;
    }

    private String titles(@Nullable List<String> pages) {
        return pages == null
                ? ""
                : pages.stream().map(id -> index.form().page(id).map(Page::title).map(ExampleDifferences::words).orElse(id))
                        .collect(Collectors.joining(", "));
    }

    private String page(String id) {
        return named("page", id, index.form().page(id).map(Page::title).map(ExampleDifferences::words).orElse(id));
    }

    private String fault(Fault fault) {
        String about = fault.question() == null
                ? index.form().name()
                : index.form().question(fault.question()).map(Question::label).map(ExampleDifferences::words)
                        .orElse(fault.question());
        String what = messages.textOr("checking.example.code." + fault.code(), fault.code());
        return messages.text("checking.example.error", about, fault.text() == null ? what : fault.text());
    }

    private String message(String id) {
        return named("message", id, index.form().messages().stream().filter(one -> one.id().equals(id)).findFirst()
                .map(EligibilityMessage::text).map(ExampleDifferences::words).orElse(id));
    }

    private String document(String id) {
        return named("document", id, index.form().document(id).map(DocumentRule::name).map(ExampleDifferences::words).orElse(id));
    }

    private String value(String id) {
        Computed computed = index.computed().get(id);
        return named("value", id, computed == null ? id : computed.label());
    }

    private String named(String sort, String id, String label) {
        return messages.text("checking.example." + sort, label.isEmpty() ? id : label);
    }

    private static String words(Wording wording) {
        return wording.forSelf(false);
    }
}

package fr.guichet.forms;

import java.text.Collator;
import java.time.Duration;
import java.util.Comparator;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What all forms together have, as menus and filters ask on every page: read from the catalogue once a minute. */
@Service
public class FormOverview {
    private static final long KEPT = Duration.ofMinutes(1).toNanos();

    private final FormCatalogue forms;
    private volatile @Nullable Seen seen;

    FormOverview(FormCatalogue forms) {
        this.forms = forms;
    }

    /** A form as filters offer it. @param documents the names of those that its requests may have to be proved with, by their rules */
    public record Listed(String slug, String name, Map<String, String> documents) {}

    private record Seen(List<String> services, boolean procedures, List<Listed> forms, long at) {
        boolean isFresh() {
            return System.nanoTime() - at < KEPT;
        }
    }

    /** The services that forms name, in the order of a French directory. */
    public List<String> services() {
        return now().services;
    }

    /** Whether agents have procedures of their own. */
    public boolean hasProcedures() {
        return now().procedures;
    }

    /** All forms that have been published, in the order of the catalogue. */
    public List<Listed> forms() {
        return now().forms;
    }

    /** How a form names a document, from its rule; else any form that knows it. */
    public String documentName(String slug, String rule) {
        return forms().stream().filter(form -> form.documents().containsKey(rule))
                .min(Comparator.comparing(form -> !form.slug().equals(slug))).map(form -> form.documents().get(rule))
                .orElse(rule);
    }

    private Seen now() {
        Seen known = seen;
        if (known == null || !known.isFresh()) {
            List<PublishedForm> listed = forms.listed();
            List<FormDefinition> all = listed.stream().map(PublishedForm::definition).toList();
            known = new Seen(
                    all.stream().flatMap(FormOverview::services).distinct().sorted(Collator.getInstance(Locale.FRENCH)).toList(),
                    all.stream().anyMatch(form -> form.whoMayFile().agentsOnly()),
                    listed.stream().map(form -> new Listed(form.definition().slug(), form.definition().name(),
                            documents(form))).toList(),
                    System.nanoTime());
            seen = known;
        }
        return known;
    }

    /** As paper names them, which knows nobody yet. */
    private static Map<String, String> documents(PublishedForm form) {
        Speaker speaker = Speaker.onPaper(form.index().situation(Answers.NONE,
                new Surroundings(LocalDate.EPOCH, Question.Filing.online, Set.of(), commune -> true, Set.of(), Map.of())),
                Map.of());
        Map<String, String> names = new LinkedHashMap<>();
        form.definition().documents().forEach(document -> names.put(document.id(), speaker.say(document.name())));
        return names;
    }

    private static Stream<String> services(FormDefinition form) {
        return Stream.concat(Stream.ofNullable(form.service()), form.routing().stream().map(Route::service))
                .filter(service -> !service.isBlank());
    }

    /** For whoever has just published and wants to see it at once. */
    public void readAgain() {
        seen = null;
    }
}

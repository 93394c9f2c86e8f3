package fr.guichet.publishing;

import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.Blueprints.Begun;
import fr.guichet.forms.Availability;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormState;
import fr.guichet.forms.FormStates;
import fr.guichet.forms.FormUpdates;
import fr.guichet.forms.FormVersion;
import fr.guichet.forms.PublishedForm;
import fr.guichet.requests.RequestCounts;
import fr.guichet.requests.RequestCounts.Count;
import fr.guichet.shared.NotFound;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The forms as administrators see them, those that were never published among them. */
@Component
class FormLines {
    private final FormCatalogue catalogue;
    private final FormStates states;
    private final FormUpdates updates;
    private final Blueprints blueprints;
    private final RequestCounts counts;
    private final Clock clock;

    FormLines(FormCatalogue catalogue, FormStates states, FormUpdates updates, Blueprints blueprints, RequestCounts counts,
            Clock clock) {
        this.catalogue = catalogue;
        this.states = states;
        this.updates = updates;
        this.blueprints = blueprints;
        this.counts = counts;
        this.clock = clock;
    }

    /** All forms, by name. */
    List<FormLine> all() {
        Map<String, Begun> begun = blueprints.all().stream().collect(Collectors.toMap(Begun::slug, Function.identity()));
        Map<String, FormState> changed = states.all();
        Map<String, FormVersion> newest = catalogue.newestVersions();
        Map<String, Count> counted = counts.byForm();
        Set<String> updated = updates.offered();
        List<FormLine> lines = new ArrayList<>();
        for (PublishedForm published : catalogue.current()) {
            FormDefinition form = published.definition();
            FormState state = changed.getOrDefault(form.slug(), FormState.UNTOUCHED);
            lines.add(new FormLine(form.slug(), form.name(), newest.get(form.slug()), state,
                    Availability.of(form.whoMayFile(), state, LocalDate.now(clock)), begun.remove(form.slug()),
                    counted.getOrDefault(form.slug(), Count.NONE), updated.contains(form.slug())));
        }
        begun.values().forEach(one -> lines.add(
                new FormLine(one.slug(), one.name(), null, FormState.UNTOUCHED, null, one, Count.NONE, false)));
        lines.sort(Comparator.comparing(FormLine::name, Collator.getInstance(Locale.FRENCH)));
        return lines;
    }

    /** @throws NotFound when there is no such form */
    FormLine one(String slug) {
        return all().stream().filter(line -> line.slug().equals(slug)).findFirst()
                .orElseThrow(() -> new NotFound("form " + slug));
    }
}

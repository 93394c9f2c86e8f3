package fr.guichet.desk;

import fr.guichet.forms.FormOverview;
import fr.guichet.labels.Label;
import fr.guichet.labels.RequestLabels;
import fr.guichet.queue.Criterion;
import fr.guichet.queue.QueueSelection;
import fr.guichet.requests.Channel;
import fr.guichet.requests.RequestState;
import fr.guichet.shared.Messages;
import fr.guichet.shared.Option;
import fr.guichet.teams.TeamView;
import fr.guichet.teams.Teams;
import fr.guichet.teams.Territories;
import fr.guichet.teams.TerritoryView;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the filters of the queue let choose from. */
@Component
class QueueChoices {
    private final FormOverview forms;
    private final RequestLabels labels;
    private final Territories territories;
    private final Teams teams;
    private final Messages messages;

    QueueChoices(FormOverview forms, RequestLabels labels, Territories territories, Teams teams, Messages messages) {
        this.forms = forms;
        this.labels = labels;
        this.territories = territories;
        this.teams = teams;
        this.messages = messages;
    }

    /** The documents of a form. */
    record Documents(String form, String name, List<Option> documents) {}

    /** @param labels those that were retired too: what bears them still shows them */
    record Choices(List<Option> forms, List<Option> states, List<Option> channels, List<Option> services,
            List<Documents> documents,
            Map<UUID, Label> labels, List<Option> territories, List<Option> teams) {
        /** Whether what a selection names is still there. */
        boolean knows(QueueSelection selection) {
            return knows(forms, selection.value(Criterion.FORM)) && knows(territories, selection.value(Criterion.TERRITORY))
                    && knows(teams, selection.value(Criterion.TEAM))
                    && (!selection.says(Criterion.LABEL) || labelName(selection.value(Criterion.LABEL)).isPresent());
        }

        private static boolean knows(List<Option> options, String value) {
            return value.isEmpty() || name(options, value).isPresent();
        }

        /** The labels that can be put on a request. */
        public List<Option> offered() {
            return labels.values().stream().filter(label -> !label.retired())
                    .map(label -> new Option(label.id().toString(), label.name())).toList();
        }

        Optional<String> formName(String slug) {
            return name(forms, slug);
        }

        Optional<String> labelName(String id) {
            return Optional.ofNullable(labels.get(UUID.fromString(id))).map(Label::name);
        }

        Optional<String> territoryName(String id) {
            return name(territories, id);
        }

        Optional<String> teamName(String id) {
            return name(teams, id);
        }

        private static Optional<String> name(List<Option> options, String value) {
            return options.stream().filter(option -> option.value().equals(value)).findFirst().map(Option::label);
        }
    }

    Choices now() {
        Map<UUID, Label> known = labels.all().stream()
                .collect(Collectors.toMap(Label::id, label -> label, (one, same) -> one, LinkedHashMap::new));
        List<FormOverview.Listed> listed = forms.forms();
        return new Choices(options(listed, FormOverview.Listed::slug, FormOverview.Listed::name), states(), channels(),
                options(forms.services(), service -> service, service -> service),
                listed.stream().filter(form -> !form.documents().isEmpty())
                        .map(form -> new Documents(form.slug(), form.name(),
                                options(form.documents().entrySet(), Map.Entry::getKey, Map.Entry::getValue)))
                        .toList(),
                known, options(territories.all(), one -> one.id().toString(), TerritoryView::name),
                options(teams.all().stream().filter(TeamView::open).toList(), one -> one.id().toString(), TeamView::name));
    }

    /** Three that stand for several states, then each state. */
    private List<Option> states() {
        return Stream.concat(
                Stream.of(Criterion.OPEN, Criterion.ALL, Criterion.ENDED)
                        .map(scope -> new Option(scope, messages.text("desk.queue.scope." + scope))),
                Arrays.stream(RequestState.values()).filter(state -> state != RequestState.DRAFT)
                        .map(state -> new Option(state.name(), messages.text(Look.of(state).key()))))
                .toList();
    }

    private List<Option> channels() {
        return options(List.of(Channel.values()), Channel::name, channel -> messages.text(Look.of(channel).key()));
    }

    private static <T> List<Option> options(Collection<T> all, Function<T, String> value, Function<T, String> label) {
        return all.stream().map(one -> new Option(value.apply(one), label.apply(one))).toList();
    }
}

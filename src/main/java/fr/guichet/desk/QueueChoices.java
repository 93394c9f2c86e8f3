package fr.guichet.desk;

import fr.guichet.forms.FormOverview;
import fr.guichet.labels.Label;
import fr.guichet.labels.RequestLabels;
import fr.guichet.queue.Criterion;
import fr.guichet.queue.QueueSelection;
import fr.guichet.requests.Channel;
import fr.guichet.requests.RequestState;
import fr.guichet.teams.TeamView;
import fr.guichet.teams.Teams;
import fr.guichet.teams.Territories;
import fr.guichet.teams.TerritoryView;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the filters of the queue let choose from. */
@Component
class QueueChoices {
    private static final List<Choice> STATES = Arrays.stream(RequestState.values()).filter(state -> state != RequestState.DRAFT)
            .map(state -> new Choice(state.name(), Look.of(state).key())).toList();
    private static final List<Choice> CHANNELS = Arrays.stream(Channel.values())
            .map(channel -> new Choice(channel.name(), Look.of(channel).key())).toList();

    private final FormOverview forms;
    private final RequestLabels labels;
    private final Territories territories;
    private final Teams teams;

    QueueChoices(FormOverview forms, RequestLabels labels, Territories territories,
            Teams teams) {
        this.forms = forms;
        this.labels = labels;
        this.territories = territories;
        this.teams = teams;
    }

    /** One value of a filter, with the key of its word. */
    record Choice(String value, String key) {}

    record Choices(List<FormOverview.Listed> forms, List<String> services, Map<UUID, Label> labels,
            List<TerritoryView> territories, List<TeamView> teams) {
        public List<Choice> states() {
            return STATES;
        }

        public List<Choice> channels() {
            return CHANNELS;
        }

        /** Whether what a selection names is still there. */
        boolean knows(QueueSelection selection) {
            return (!selection.says(Criterion.FORM) || formName(selection.value(Criterion.FORM)).isPresent())
                    && (!selection.says(Criterion.LABEL) || labelName(selection.value(Criterion.LABEL)).isPresent())
                    && (!selection.says(Criterion.TERRITORY) || territoryName(selection.value(Criterion.TERRITORY)).isPresent())
                    && (!selection.says(Criterion.TEAM) || teamName(selection.value(Criterion.TEAM)).isPresent());
        }

        /** The labels that can be put on a request. */
        public List<Label> offered() {
            return labels.values().stream().filter(label -> !label.retired()).toList();
        }

        Optional<String> formName(String slug) {
            return forms.stream().filter(form -> form.slug().equals(slug)).findFirst().map(FormOverview.Listed::name);
        }

        Optional<String> labelName(String id) {
            return Optional.ofNullable(labels.get(UUID.fromString(id))).map(Label::name);
        }

        Optional<String> territoryName(String id) {
            return territories.stream().filter(one -> one.id().toString().equals(id)).findFirst().map(TerritoryView::name);
        }

        Optional<String> teamName(String id) {
            return teams.stream().filter(one -> one.id().toString().equals(id)).findFirst().map(TeamView::name);
        }
    }

    Choices now() {
        Map<UUID, Label> known = labels.all().stream()
                .collect(Collectors.toMap(Label::id, label -> label, (one, same) -> one, java.util.LinkedHashMap::new));
        return new Choices(forms.forms(), forms.services(), known, territories.all(),
                teams.all().stream().filter(TeamView::open).toList());
    }
}

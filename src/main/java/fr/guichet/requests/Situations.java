package fr.guichet.requests;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.Documents;
import fr.guichet.forms.Answers;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Question;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Surroundings;
import fr.guichet.organisation.Communes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the answers of a request as a situation: the form, the day, the communes and the documents joined. */
@Component
public class Situations {
    private final Communes communes;
    private final Documents documents;
    private final EarlierRequests earlier;
    private final Clock clock;

    Situations(Communes communes, Documents documents, EarlierRequests earlier, Clock clock) {
        this.earlier = earlier;
        this.communes = communes;
        this.documents = documents;
        this.clock = clock;
    }

    /** The situation of a draft as it stands or with other answers. Where a mandate covers it, no consent is asked again. */
    public Situation of(Draft draft, Answers answers, List<ChecklistItem> checklist) {
        Situation typed = of(draft.id(), draft.form(), answers, draft.channel(), checklist);
        return typed.isForSelf() ? typed : draft.mandateFor(typed).map(held -> holding(held.id(), typed)).orElse(typed);
    }

    /** What is asked when a mandate covers it already. */
    static Situation holding(@Nullable UUID mandate, Situation typed) {
        return mandate == null ? typed : typed.knowing(Surroundings.HELD_MANDATE, mandate.toString());
    }

    /** The situation of a request, with the documents that have been joined. */
    public Situation of(RequestId request, PublishedForm form, Answers answers, Channel channel) {
        return of(request, form, answers, channel, documents.checklist(request.value()));
    }

    /** The same for a checklist that was just read. */
    public Situation of(RequestId request, PublishedForm form, Answers answers, Channel channel, List<ChecklistItem> checklist) {
        Map<String, String> facts = new HashMap<>(counts(checklist));
        facts.putAll(earlier.facts(request.value(), form.definition(), answers, channel));
        return of(form, answers, channel, attached(checklist), facts);
    }

    /** The rules whose documents have at least one file. */
    private static Set<String> attached(List<ChecklistItem> checklist) {
        return checklist.stream().filter(ChecklistItem::hasFiles).map(ChecklistItem::ruleId)
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Map<String, String> counts(List<ChecklistItem> checklist) {
        return checklist.stream().filter(ChecklistItem::hasFiles).filter(item -> item.ruleId() != null)
                .collect(Collectors.toMap(item -> item.ruleId() + ".count", item -> String.valueOf(item.files().size()),
                        (first, second) -> first));
    }

    /** The situation of answers that stand alone. */
    public Situation of(PublishedForm form, Answers answers, Channel channel, Set<String> attached) {
        return of(form, answers, channel, attached, Map.of());
    }

    private Situation of(PublishedForm form, Answers answers, Channel channel, Set<String> attached, Map<String, String> facts) {
        Question.Filing filing = channel.isPaper() ? Question.Filing.paper : Question.Filing.online;
        return form.index().situation(answers,
                new Surroundings(LocalDate.now(clock), filing, Set.of(), communes::isOwn, attached, facts));
    }
}

package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Question;
import fr.guichet.forms.Situation;
import fr.guichet.questions.Carrying;
import fr.guichet.questions.Questionnaire;
import fr.guichet.shared.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a new draft may take over from what its maker has told before: all that fits from a request of the same form, and the
 * questions that are marked for it from any other. Nothing sealed, declared or signed; nothing of a request that one may see no more.
 */
@Service
@Transactional(readOnly = true)
public class Reuse {
    private static final int MOST = 5;

    private final RequestReader reader;
    private final Carrying carrying;
    private final Questionnaire questionnaire;
    private final Situations situations;
    private final ReusedDocuments documents;

    Reuse(RequestReader reader, Carrying carrying, Questionnaire questionnaire, Situations situations,
            ReusedDocuments documents) {
        this.reader = reader;
        this.carrying = carrying;
        this.questionnaire = questionnaire;
        this.situations = situations;
        this.documents = documents;
    }

    /** The requests of an account from which a draft of a form could take something over, the newest first. */
    public List<RequestReader.Summary> offered(PublishedForm form, UUID account, @Nullable String provenEmail) {
        boolean forOthers = asksCapacity(form.definition());
        return reader.of(account, provenEmail).stream()
                .filter(one -> !one.subject().isEmpty() && (forOthers || one.forSelf())).limit(MOST).toList();
    }

    private boolean gives(RequestView request, PublishedForm form) {
        return request.isForSelf() || asksCapacity(form.definition());
    }

    /**
     * What a draft of a form takes over from an earlier request.
     *
     * @throws NotFound when this account may not see that request
     */
    public Prefilled of(PublishedForm form, String number, UUID account, @Nullable String provenEmail) {
        RequestView earlier = reader.byNumber(number, account, provenEmail).filter(request -> gives(request, form))
                .orElseThrow(() -> new NotFound("request " + number));
        boolean same = earlier.form().definition().slug().equals(form.definition().slug());
        Set<String> wanted = form.definition().questions()
                .filter(question -> (same || question.prefill() != null || question.id().equals("capacity"))
                        && questionnaire.isReusable(question))
                .map(Question::id).collect(Collectors.toSet());
        Map<String, Object> told = new LinkedHashMap<>(earlier.situation().typed().values());
        earlier.form().definition().questions().filter(question -> !questionnaire.isReusable(question))
                .forEach(question -> told.remove(question.id()));
        told.keySet().retainAll(wanted);
        Answers fitting = carrying.over(situation(earlier.form(), new Answers(told), earlier.channel()),
                situation(form, Answers.NONE, Channel.ONLINE)).answers();
        return new Prefilled(Prefilled.Source.REQUEST, number, earlier.clocks().receivedOn(), fitting.values(),
                documents.reusable(earlier, form.definition()));
    }

    /** What somebody else has prepared, as far as it fits the form. @param by who did, as the person knows them */
    public Prefilled prepared(PublishedForm form, Map<String, Object> answers, String by) {
        Map<String, Object> told = new LinkedHashMap<>(answers);
        told.keySet().retainAll(form.definition().questions().filter(questionnaire::isReusable).map(Question::id).toList());
        Answers fitting = carrying.over(situation(form, new Answers(told), Channel.ONLINE),
                situation(form, Answers.NONE, Channel.ONLINE)).answers();
        return new Prefilled(Prefilled.Source.PARTNER, by, null, fitting.values(), Set.of());
    }

    /** What is known of who has signed in: the address at which they are reached. */
    public Optional<Prefilled> ofAccount(PublishedForm form, @Nullable String provenEmail) {
        Map<String, Object> known = new LinkedHashMap<>();
        if (provenEmail != null) {
            for (String question : List.of("requester_email", "subject_email")) {
                form.definition().question(question).filter(asked -> asked.prefill() != null)
                        .ifPresent(asked -> known.put(question, provenEmail));
            }
        }
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Prefilled(Prefilled.Source.ACCOUNT, "", null, known, Set.of()));
    }

    static boolean asksCapacity(FormDefinition form) {
        return form.question("capacity").isPresent();
    }

    private Situation situation(PublishedForm form, Answers typed, Channel channel) {
        return situations.of(form, typed, channel, Set.of());
    }
}

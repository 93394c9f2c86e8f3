package fr.guichet.demonstration;

import fr.guichet.documents.Documents;
import fr.guichet.documents.PromisedWay;
import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.mandates.ConsentOutcome;
import fr.guichet.mandates.Coverage;
import fr.guichet.mandates.Mandates;
import fr.guichet.people.BirthDate;
import fr.guichet.requests.Draft;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.FilingOutcome;
import fr.guichet.requests.Holder;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestFiling;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.Situations;
import fr.guichet.shared.Actor;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What citizens do, or the reception for them when their paper comes in. */
@Component
@ConditionalOnDemonstration
class CitizenActs implements Acts {
    private final FormCatalogue forms;
    private final Drafts drafts;
    private final Situations situations;
    private final RequestFiling filing;
    private final RequestDesk desk;
    private final Documents documents;
    private final Mandates mandates;
    private final ConsentTokens tokens;
    private final PaperPile papers;

    CitizenActs(FormCatalogue forms, Drafts drafts, Situations situations, RequestFiling filing, RequestDesk desk,
            Documents documents, Mandates mandates, ConsentTokens tokens, PaperPile papers) {
        this.forms = forms;
        this.drafts = drafts;
        this.situations = situations;
        this.filing = filing;
        this.desk = desk;
        this.documents = documents;
        this.mandates = mandates;
        this.tokens = tokens;
        this.papers = papers;
    }

    @Override
    public Map<Deed, Act> acts() {
        return Map.of(Deed.BEGIN, this::begin, Deed.FILE, this::file, Deed.SEND, this::send, Deed.CONSENT, this::consent,
                Deed.WITHDRAW, this::withdraw);
    }

    private void begin(Scene scene) {
        Course course = scene.course();
        Actor actor = scene.actor();
        Holder holder = Holder.account(Objects.requireNonNull(actor.id()));
        RequestId id = drafts.start(forms.current(course.form()).orElseThrow(), holder, actor, course.story().channel(),
                scene.at());
        course.begun(id);
        Draft draft = drafts.open(id, holder).orElseThrow();
        drafts.save(draft, new Answers(course.answers()), scene.at());
        join(draft, scene);
    }

    private void join(Draft draft, Scene scene) {
        Story story = scene.course().story();
        filing.expectDocuments(draft.id(), situations
                .of(draft.form(), new Answers(scene.course().answers()), draft.channel(), story.documents().keySet()));
        if (story.paper()) {
            papers.scan(scene);
        }
        story.documents().forEach((rule, kind) -> papers.join(scene, rule, kind));
        story.promised().forEach(rule -> documents.promise(draft.id().value(), rule, PromisedWay.POST));
    }

    private void file(Scene scene) {
        begin(scene);
        FilingOutcome outcome = filing.file(scene.request(), scene.course().story().channel(), scene.receivedOn(), null,
                scene.actor(), scene.at());
        if (outcome instanceof FilingOutcome.Unfinished unfinished) {
            throw new IllegalStateException(scene.course().story().id() + " is unfinished: " + unfinished.problems());
        }
    }

    private void send(Scene scene) {
        scene.step().of().forEach(rule -> papers.join(scene, rule, Objects.requireNonNull(scene.step().paper())));
    }

    private void consent(Scene scene) {
        var born = new Answers(scene.course().answers()).date("subject_birth_date").orElseThrow();
        ConsentOutcome outcome = mandates.answer(tokens.of(scene.request()), scene.step().yes() ? Coverage.FORM : null,
                BirthDate.of(born.day(), born.month(), born.year()), scene.at());
        if (outcome instanceof ConsentOutcome.NotOpen) {
            throw new IllegalStateException(scene.course().story().id() + ": " + outcome);
        }
    }

    private void withdraw(Scene scene) {
        desk.withdraw(scene.request(), scene.actor(), scene.at());
    }
}

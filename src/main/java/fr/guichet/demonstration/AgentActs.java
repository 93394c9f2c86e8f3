package fr.guichet.demonstration;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.Documents;
import fr.guichet.mandates.Coverage;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.Proof;
import fr.guichet.requests.Assessment;
import fr.guichet.requests.Proposal;
import fr.guichet.requests.Proposal.Outcome;
import fr.guichet.requests.RequestDesk;
import fr.guichet.shared.Actor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What agents do with a request. */
@Component
@ConditionalOnDemonstration
class AgentActs implements Acts {
    private final RequestDesk desk;
    private final Documents documents;
    private final Mandates mandates;

    AgentActs(RequestDesk desk, Documents documents, Mandates mandates) {
        this.desk = desk;
        this.documents = documents;
        this.mandates = mandates;
    }

    @Override
    public Map<Deed, Act> acts() {
        return Map.ofEntries(Map.entry(Deed.ASSIGN, this::assign), Map.entry(Deed.VERIFY, this::verify),
                Map.entry(Deed.ACCEPT, this::accept), Map.entry(Deed.REFUSE, this::refuse), Map.entry(Deed.ASK, this::ask),
                Map.entry(Deed.COMPLETE, scene -> desk.complete(scene.request(), scene.actor(), scene.at())),
                Map.entry(Deed.VISIT, this::visit), Map.entry(Deed.ASSESS, this::assess),
                Map.entry(Deed.PROPOSE_GRANT, scene -> propose(scene, Outcome.GRANT)),
                Map.entry(Deed.PROPOSE_REFUSAL, scene -> propose(scene, Outcome.REFUSE)),
                Map.entry(Deed.REPLY, this::reply),
                Map.entry(Deed.DECIDE, scene -> desk.decide(scene.request(), scene.actor(), scene.at())),
                Map.entry(Deed.CLOSE, this::close));
    }

    private void assign(Scene scene) {
        Actor agent = scene.course().actor(scene.step().agent());
        desk.assign(scene.request(), Objects.requireNonNull(agent.id()), agent.name(), scene.actor(), scene.at());
    }

    private void verify(Scene scene) {
        MandateView mandate = mandates.ofRequest(scene.request().value()).getFirst();
        Proof seen = mandate.kind().isVoluntary() ? Proof.SIGNED_PAPER : Proof.JUDGMENT;
        mandates.paperArrived(mandate.id(), scene.actor(), scene.at());
        mandates.verify(mandate.id(), seen, Coverage.FORM, scene.step().words(), scene.actor(), scene.at());
    }

    private void accept(Scene scene) {
        review(scene, item -> documents.accept(scene.request().value(), item.id(), item.version(), scene.actor(), scene.at()));
    }

    private void refuse(Scene scene) {
        review(scene, item -> documents.refuse(scene.request().value(), item.id(), item.version(), scene.step().words(),
                scene.actor(), scene.at()));
    }

    private void review(Scene scene, Consumer<ChecklistItem> how) {
        scene.step().of().forEach(rule -> how.accept(item(scene, rule)));
    }

    private ChecklistItem item(Scene scene, String rule) {
        return documents.checklist(scene.request().value()).stream().filter(item -> rule.equals(item.ruleId())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(scene.course().story().id() + " has no " + rule));
    }

    private void ask(Scene scene) {
        List<UUID> missing = scene.step().of().stream().map(rule -> item(scene, rule).id()).toList();
        desk.askForDocuments(scene.request(), missing, scene.today(), desk.documentsDue(scene.request(), scene.today()),
                scene.actor(), scene.at());
    }

    private void visit(Scene scene) {
        desk.planVisit(scene.request(), scene.onTime(), scene.actor().name(), scene.actor(), scene.at());
    }

    private void assess(Scene scene) {
        Step step = scene.step();
        boolean plan = step.amount() != null;
        desk.assess(scene.request(), new Assessment(null, null, step.gir(), scene.at(), plan ? step.words() : null,
                step.amount(), step.participation(), plan ? null : step.words()), scene.actor(), scene.at());
    }

    private void propose(Scene scene, Outcome outcome) {
        Step step = scene.step();
        Actor agent = scene.actor();
        Proposal proposal = outcome == Outcome.GRANT
                ? Proposal.grant(scene.on(), step.amount(), agent, scene.at())
                : Proposal.refusal(Objects.requireNonNull(step.reason()), Objects.requireNonNull(step.text()),
                        Objects.requireNonNull(step.law()), agent, scene.at());
        desk.propose(scene.request(), proposal, agent, scene.at());
    }

    private void reply(Scene scene) {
        Actor agent = scene.actor();
        desk.propose(scene.request(), Proposal.answer(scene.step().words(), agent, scene.at()), agent, scene.at());
    }

    private void close(Scene scene) {
        desk.close(scene.request(), Objects.requireNonNull(scene.step().reason()), scene.step().words(), scene.actor(),
                scene.at());
    }
}

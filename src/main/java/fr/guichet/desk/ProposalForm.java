package fr.guichet.desk;

import fr.guichet.requests.Assessment;
import fr.guichet.requests.Proposal;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Actor;
import fr.guichet.shared.TypedFields;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The decision that the instruction proposes. A refusal gives its reasons in fact and in law (CRPA L211-2, L211-5). */
record ProposalForm(String outcome, String rightsFrom, String reasonCode, String reasonFacts, String reasonLaw) {
    private static final String TOO_ABLE = "gir_5_6";

    ProposalForm {
        outcome = Objects.requireNonNullElse(outcome, "");
        rightsFrom = Objects.requireNonNullElse(rightsFrom, "");
        reasonCode = Objects.requireNonNullElse(reasonCode, "");
        reasonFacts = Objects.requireNonNullElse(reasonFacts, "").strip();
        reasonLaw = Objects.requireNonNullElse(reasonLaw, "").strip();
    }

    /** What the assessment suggests; the agent may choose otherwise. */
    static ProposalForm of(RequestView view, LocalDate today) {
        Assessment assessment = view.assessment();
        boolean made = assessment != null && assessment.isMade();
        boolean right = assessment != null && assessment.givesRight();
        boolean listed = view.form().definition().texts().refusalReasons().containsKey(TOO_ABLE);
        return new ProposalForm(made ? right ? "GRANT" : "REFUSE" : "", today.toString(),
                made && !right && listed ? TOO_ABLE : "", "",
                "");
    }

    public boolean isRefusal() {
        return outcome.equals("REFUSE");
    }

    public boolean isGrant() {
        return outcome.equals("GRANT");
    }

    /** @return none when something is wrong */
    Optional<Proposal> made(RequestView view, Actor by, Instant at, TypedFields fields) {
        if (isGrant()) {
            return fields.day("rightsFrom", rightsFrom, "desk.propose.from-wrong")
                    .map(day -> new Proposal(Proposal.Outcome.GRANT, by.id(), by.name(), at, null, null, null, day));
        }
        if (!isRefusal()) {
            fields.wrong("outcome", "desk.propose.outcome-missing");
            return Optional.empty();
        }
        if (!view.form().definition().texts().refusalReasons().containsKey(reasonCode)) {
            fields.wrong("reasonCode", "desk.propose.reason-missing");
        }
        fields.text("reasonFacts", reasonFacts, "desk.propose.facts-missing");
        fields.text("reasonLaw", reasonLaw, "desk.propose.law-missing");
        return fields.areRight()
                ? Optional.of(
                        new Proposal(Proposal.Outcome.REFUSE, by.id(), by.name(), at, reasonCode, reasonFacts, reasonLaw, null))
                : Optional.empty();
    }
}

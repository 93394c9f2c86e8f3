package fr.guichet.desk;

import fr.guichet.requests.Assessment;
import fr.guichet.requests.Proposal;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Actor;
import fr.guichet.shared.TypedFields;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The decision that the instruction proposes. A refusal gives its reasons in fact and in law (CRPA L211-2, L211-5). */
record ProposalForm(String outcome, String rightsFrom, String amount, String reasonCode, String reasonFacts, String reasonLaw,
        String answer) {
    private static final String TOO_ABLE = "gir_5_6";
    /** A computed value of the form that gives the amount to grant. */
    private static final String COMPUTED_AMOUNT = "granted_amount";

    ProposalForm {
        outcome = Objects.requireNonNullElse(outcome, "");
        rightsFrom = Objects.requireNonNullElse(rightsFrom, "");
        amount = Objects.requireNonNullElse(amount, "");
        reasonCode = Objects.requireNonNullElse(reasonCode, "");
        reasonFacts = Objects.requireNonNullElse(reasonFacts, "").strip();
        reasonLaw = Objects.requireNonNullElse(reasonLaw, "").strip();
        answer = Objects.requireNonNullElse(answer, "").strip();
    }

    /** What the assessment suggests; the agent may choose otherwise. */
    static ProposalForm of(RequestView view, LocalDate today) {
        Assessment assessment = view.assessment();
        boolean made = assessment != null && assessment.isMade();
        boolean right = assessment != null && assessment.givesRight();
        boolean listed = view.form().definition().refusalReasons().containsKey(TOO_ABLE);
        String suggested = made ? right ? "GRANT" : "REFUSE" : view.steps().answer() ? "ANSWER" : "";
        return new ProposalForm(suggested, today.toString(), amount(view.situation().text(COMPUTED_AMOUNT)),
                made && !right && listed ? TOO_ABLE : "", "", "", "");
    }

    /** With cents and a comma, as amounts are typed. */
    private static String amount(String computed) {
        return computed.isEmpty()
                ? ""
                : new BigDecimal(computed).setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }

    public boolean isRefusal() {
        return outcome.equals("REFUSE");
    }

    public boolean isGrant() {
        return outcome.equals("GRANT");
    }

    public boolean isWritten() {
        return outcome.equals("ANSWER");
    }

    /** @return none when something is wrong */
    Optional<Proposal> made(RequestView view, Actor by, Instant at, TypedFields fields) {
        if (isGrant()) {
            return granted(view, by, at, fields);
        }
        if (isWritten()) {
            fields.text("answer", answer, "desk.propose.answer-missing");
            return fields.areRight() ? Optional.of(Proposal.answer(answer, by, at)) : Optional.empty();
        }
        if (!isRefusal()) {
            fields.wrong("outcome", "desk.propose.outcome-missing");
            return Optional.empty();
        }
        if (!view.form().definition().refusalReasons().containsKey(reasonCode)) {
            fields.wrong("reasonCode", "desk.propose.reason-missing");
        }
        fields.text("reasonFacts", reasonFacts, "desk.propose.facts-missing");
        fields.text("reasonLaw", reasonLaw, "desk.propose.law-missing");
        return fields.areRight() ? Optional.of(Proposal.refusal(reasonCode, reasonFacts, reasonLaw, by, at)) : Optional.empty();
    }

    private Optional<Proposal> granted(RequestView view, Actor by, Instant at, TypedFields fields) {
        Optional<BigDecimal> euros = view.steps().amount()
                ? fields.amount("amount", amount, "desk.propose.amount-wrong")
                : Optional.empty();
        Optional<LocalDate> from = fields.day("rightsFrom", rightsFrom, "desk.propose.from-wrong");
        return fields.areRight() ? from.map(day -> Proposal.grant(day, euros.orElse(null), by, at)) : Optional.empty();
    }
}

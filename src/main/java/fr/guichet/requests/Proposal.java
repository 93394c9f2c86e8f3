package fr.guichet.requests;

import fr.guichet.forms.Instruction;
import fr.guichet.shared.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the instruction proposes it, before it is signed.
 *
 * @param reasonCode for a refusal, a key of the form's list of reasons
 * @param reasonFacts what was found; a refusal gives its reasons in fact and in law (CRPA L211-2, L211-5)
 * @param rightsFrom for a grant, the first day of the right
 * @param amount for a grant, euros, where the form asks for an amount and not for a plan
 * @param answer what is answered, for a form that ends with an answer
 */
@Embeddable
public record Proposal(
        @Enumerated(EnumType.STRING) @Column(name = "proposed_outcome") Outcome outcome,
        @Column(name = "proposed_by") @Nullable UUID by,
        @Column(name = "proposed_by_name") String byName,
        @Column(name = "proposed_at") Instant at,
        @Nullable String reasonCode,
        @Nullable String reasonFacts,
        @Nullable String reasonLaw,
        @Nullable LocalDate rightsFrom,
        @Column(name = "granted_amount") @Nullable BigDecimal amount,
        @Nullable String answer) {
    public enum Outcome {
        GRANT, REFUSE, ANSWER
    }

    /** @param amount where the form asks for one */
    public static Proposal grant(LocalDate from, @Nullable BigDecimal amount, Actor by, Instant at) {
        return new Proposal(Outcome.GRANT, by.id(), by.name(), at, null, null, null, from, amount, null);
    }

    /** @param code a key of the form's list of reasons */
    public static Proposal refusal(String code, String facts, String law, Actor by, Instant at) {
        return new Proposal(Outcome.REFUSE, by.id(), by.name(), at, code, facts, law, null, null, null);
    }

    public static Proposal answer(String text, Actor by, Instant at) {
        return new Proposal(Outcome.ANSWER, by.id(), by.name(), at, null, null, null, null, null, text);
    }

    public boolean isGrant() {
        return outcome == Outcome.GRANT;
    }

    /** The outcome as the keys of messages say it. */
    public String word() {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    /** A grant needs an assessment of GIR 1 to 4, or for a form without visit the complete file, and the amount that the form asks. */
    boolean isAllowed(Instruction how, @Nullable Assessment assessment, RequestState state) {
        return switch (outcome) {
            case GRANT -> how.allows(Instruction.Outcome.grant) && how.amount() == (amount != null)
                    && (how.visit() ? assessment != null && assessment.givesRight() : state.isComplete());
            case REFUSE -> how.allows(Instruction.Outcome.refuse);
            case ANSWER -> how.answer();
        };
    }

    /** The state in which the request ends once this is signed. */
    RequestState end() {
        return switch (outcome) {
            case GRANT -> RequestState.GRANTED;
            case REFUSE -> RequestState.REFUSED;
            case ANSWER -> RequestState.ANSWERED;
        };
    }

    /** What the history says of it once it is signed. */
    RequestAction action() {
        return switch (outcome) {
            case GRANT -> RequestAction.GRANTED;
            case REFUSE -> RequestAction.REFUSED;
            case ANSWER -> RequestAction.ANSWERED;
        };
    }
}

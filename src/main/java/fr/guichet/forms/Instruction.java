package fr.guichet.forms;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps that agents take with a request of the form.
 *
 * @param visit whether the person is visited and assessed (GIR, plan), without which nothing is granted
 * @param signature whether a second agent signs what is proposed, which goes without saying; else one decides at once
 * @param amount whether a grant says an amount
 * @param answer whether it ends with an answer in writing, as a question or a complaint does
 * @param outcomes the decisions that can be taken; empty for the answer, or for grant and refusal
 * @param silence what it means when the time to decide is over; none for refusal
 */
public record Instruction(
        boolean visit,
        @Nullable Boolean signature,
        boolean amount,
        boolean answer,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Outcome> outcomes,
        @Nullable Silence silence) {
    /** As the APA is instructed: the steps of a form that says nothing about them. */
    static final Instruction WITH_VISIT = new Instruction(true, true, false, false, List.of(), null);

    public enum Outcome {
        grant, refuse
    }

    /** What silence means (CRPA L231-1, L231-4). */
    public enum Silence {
        accept, reject
    }

    /** Whether a second agent signs. */
    public boolean isSigned() {
        return signature == null || signature;
    }

    /** Whether a decision of this kind can be taken. */
    public boolean allows(Outcome outcome) {
        return outcomes.isEmpty() ? !answer : outcomes.contains(outcome);
    }
}

package fr.guichet.sharing;

/** What an answer on the page of an agreement led to. */
public sealed interface AgreementOutcome {
    record Answered(Agreement agreement) implements AgreementOutcome {}

    /** The date of birth is not theirs. */
    record WrongBirthDate(int triesLeft) implements AgreementOutcome {}

    /** The link takes no answer any more. */
    record Closed() implements AgreementOutcome {}
}

package fr.guichet.mandates;

/** What an answer on the consent page led to. */
public sealed interface ConsentOutcome {
    record Given(MandateView mandate) implements ConsentOutcome {}

    record Refused(MandateView mandate) implements ConsentOutcome {}

    /** The date of birth is not that of the subject. */
    record WrongBirthDate(int triesLeft) implements ConsentOutcome {}

    /** The link takes no answer (any more). @param page what to show instead; never open */
    record NotOpen(ConsentPage page) implements ConsentOutcome {}
}

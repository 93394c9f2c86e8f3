package fr.guichet.mandates;

/** What the page behind a consent link has to show. */
public sealed interface ConsentPage {
    /** The question may be answered. @param triesLeft how often the date of birth may still be given */
    record Open(MandateView mandate, int triesLeft) implements ConsentPage {}

    /** Answered already. */
    record Answered(boolean yes) implements ConsentPage {}

    /** Too old, or the mandate has come to its end meanwhile. */
    record Expired() implements ConsentPage {}

    /** Closed by too many wrong dates of birth: somebody will call. */
    record Closed() implements ConsentPage {}

    /** No such link. */
    record Unknown() implements ConsentPage {}
}

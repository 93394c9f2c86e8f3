package fr.guichet.documents;

/** Whether a file opens. */
sealed interface Opening {
    record Opens(int pages) implements Opening {}

    record Fails(Refusal refusal) implements Opening {}
}

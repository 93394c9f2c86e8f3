package fr.guichet.documents;

/** How a document that is not there yet will come. */
public enum PromisedWay {
    POST, ONLINE
}

package fr.guichet.sharing;

/** What a guest may do. Nobody but whoever made the request sends it or takes it back. */
public enum Permission {
    /** Fill in, add documents, write. */
    FILL,
    /** Look on, and nothing else. */
    FOLLOW
}

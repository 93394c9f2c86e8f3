package fr.guichet.portal;

/** A draft has come on paper, and an agent types the rest of it. */
class AtTheDesk extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AtTheDesk(String draft) {
        super("typed from paper: " + draft);
    }
}

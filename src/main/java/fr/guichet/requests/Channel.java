package fr.guichet.requests;

/** How a request came in. It is a column, never another path. */
public enum Channel {
    ONLINE, POST, COUNTER, PHONE, EMAIL;

    public boolean isPaper() {
        return this != ONLINE;
    }
}

package fr.guichet.requests;

/** How a request came in. It is a column, never another path. */
public enum Channel {
    ONLINE, POST, COUNTER, PHONE, EMAIL,
    /** Filled in on the screens of citizens, at a counter, by an agent who helps somebody there. */
    HELPED;

    /** Whether an agent types what came in another way: it is taken as it came. */
    public boolean isPaper() {
        return isByAgent() && this != HELPED;
    }

    /** Whether it is an agent who presses the keys, for somebody who need not have an account. */
    public boolean isByAgent() {
        return this != ONLINE;
    }
}

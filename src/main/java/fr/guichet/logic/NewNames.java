package fr.guichet.logic;

/** What the names in an expression become. */
public interface NewNames {
    /** @param group the group inside which the id is read, empty outside of groups */
    String id(String id, String group);

    /** What a value becomes that is compared with an id. */
    String value(String id, String value, String group);

    /** What the id of a table becomes. */
    default String table(String id) {
        return id;
    }
}

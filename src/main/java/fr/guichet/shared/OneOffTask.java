package fr.guichet.shared;

/** Something that an operator has the application do once, after which it stops instead of serving: `--guichet.task=name`. */
public interface OneOffTask {
    String name();

    /** Does it, to its end. An exception ends the application with a code that is not zero. */
    void run();
}

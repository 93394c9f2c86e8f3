package fr.guichet.demonstration;

/** How a deed is done, by the services that the screens call too. */
@FunctionalInterface
interface Act {
    void perform(Scene scene);
}

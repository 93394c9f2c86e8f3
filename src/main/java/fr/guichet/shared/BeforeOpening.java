package fr.guichet.shared;

/** What has to be there before the first visitor is let in, in the order of {@code @Order}. Done at every start. */
public interface BeforeOpening {
    void prepare();
}

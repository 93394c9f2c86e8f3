package fr.guichet.requests;

/** What decided to which service a request goes: answers, by the rules of its form; a rule of the authority; else its form. */
public enum RoutedBy {
    ANSWERS, RULE, FORM
}

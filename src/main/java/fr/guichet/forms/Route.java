package fr.guichet.forms;

import fr.guichet.logic.Condition;

/** The service to which a request goes when a condition holds. The first that holds counts. */
public record Route(Condition when, String service) {}

package fr.guichet.intake;

/** A step in the list of steps. @param missing how many answers are still missing or wrong in it */
record StepLink(String id, String title, long missing, boolean current) {}

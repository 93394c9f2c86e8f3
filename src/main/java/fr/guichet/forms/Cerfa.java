package fr.guichet.forms;

/** A place on the national paper form: its page and the heading of the part. */
public record Cerfa(int page, String heading) {}

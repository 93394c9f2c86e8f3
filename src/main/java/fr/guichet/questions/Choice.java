package fr.guichet.questions;

/** One answer among those offered, as it is read. */
public record Choice(String value, String label, String hint) {}

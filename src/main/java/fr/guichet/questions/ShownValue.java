package fr.guichet.questions;

/** A computed value as people read it. */
public record ShownValue(String id, String label, String value) {}

package fr.guichet.forms;

import java.util.UUID;

/** Identifies a published version of a form. */
public record FormVersionId(UUID value) {}

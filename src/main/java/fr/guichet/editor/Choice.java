package fr.guichet.editor;

/** Something to choose among. @param value what the definition says */
record Choice(String value, String label) {}

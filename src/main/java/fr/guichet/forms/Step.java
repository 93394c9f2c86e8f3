package fr.guichet.forms;

import java.util.List;

/** A stage of the journey, counted in the progress line: « Étape 3 sur 7 ». */
public record Step(String id, String title, List<Page> pages) {}

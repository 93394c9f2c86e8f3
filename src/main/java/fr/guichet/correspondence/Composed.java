package fr.guichet.correspondence;

import java.util.List;

/** A notice ready to be sent: its subject line and its paragraphs. */
public record Composed(String subject, List<Paragraph> body) {}

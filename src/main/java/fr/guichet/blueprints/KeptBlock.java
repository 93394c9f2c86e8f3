package fr.guichet.blueprints;

import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** A page, a section or a question that was kept for other forms, with all that stands in it. */
public record KeptBlock(UUID id, String name, ElementKind kind, ObjectNode node, String keptBy) {}

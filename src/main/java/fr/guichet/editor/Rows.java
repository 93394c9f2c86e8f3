package fr.guichet.editor;

import fr.guichet.blueprints.ElementKind;
import java.util.List;

/** The elements of a list that are typed on the sheet of their parent, one in each row. */
record Rows(String list, ElementKind kind, List<Field> fields) {}

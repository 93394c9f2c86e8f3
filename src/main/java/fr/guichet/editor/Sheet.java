package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementKind;
import java.util.List;
import java.util.Set;

/** Says which properties elements of some kinds have, and how each is typed. */
interface Sheet {
    Set<ElementKind> kinds();

    List<Group> groups(Element element, Blueprint blueprint);
}

package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.BlueprintEdits;
import fr.guichet.blueprints.BlueprintHistory;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.blueprints.KeptBlocks;
import fr.guichet.blueprints.Outcome;
import fr.guichet.shared.Actor;
import fr.guichet.shared.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What the buttons of the editor do: a verb, and the address of what it is done to unless that is the chosen element. */
@Component
class Deeds {
    private final Blueprints blueprints;
    private final BlueprintEdits edits;
    private final BlueprintHistory history;
    private final NewElements fresh;
    private final KeptBlocks kept;

    Deeds(Blueprints blueprints, BlueprintEdits edits, BlueprintHistory history, NewElements fresh,
            KeptBlocks kept) {
        this.kept = kept;
        this.blueprints = blueprints;
        this.edits = edits;
        this.history = history;
        this.fresh = fresh;
    }

    /** What came of it. */
    sealed interface Result {}

    /** @param address where to go on */
    record Done(String address) implements Result {}

    /** The element itself was kept for other forms. */
    record Kept(String address) implements Result {}

    record Not(Outcome outcome) implements Result {}

    /** @param deed `monter`, `copier option:kind/apa`, `annuler 12`… */
    Result perform(String slug, String deed, ElementId here, Map<String, String[]> parameters, SignedIn viewer) {
        String[] words = deed.split(" ", 2);
        String what = words.length == 2 ? words[1] : here.toString();
        Actor by = viewer.actor();
        return switch (words[0]) {
            case "monter" -> then(slug, here, what, edits.moveUp(slug, by, ElementId.parse(what)));
            case "descendre" -> then(slug, here, what, edits.moveDown(slug, by, ElementId.parse(what)));
            case "copier" -> then(slug, here, what, edits.copy(slug, by, ElementId.parse(what)));
            case "bloc" -> keep(slug, here, by);
            case "deplacer" -> then(slug, here, what, edits.moveInto(slug, by, here,
                    ElementId.parse(new TypedProperty(parameters, "vers").raw(""))));
            case "supprimer" -> remove(slug, here, ElementId.parse(what), by);
            case "annuler" -> then(slug, here, "", history.undo(slug, by, number(what)));
            case "ajouter" -> add(slug, here, what, parameters, by);
            default -> new Done(Addresses.of(slug, here));
        };
    }

    private Result keep(String slug, ElementId here, Actor by) {
        blueprints.open(slug).flatMap(blueprint -> blueprint.element(here)).ifPresent(element -> kept.keep(element, by));
        return new Kept(Addresses.of(slug, here));
    }

    /** What others need is named first. */
    private Result remove(String slug, ElementId here, ElementId what, Actor by) {
        boolean needed = blueprints.open(slug).filter(blueprint -> !blueprint.dependants(what).isEmpty()).isPresent();
        return needed
                ? new Done(UriComponentsBuilder.fromPath("/administration/demarches/{slug}/preparation/suppression")
                        .queryParam("element", "{element}").encode().buildAndExpand(slug, what).toUriString())
                : then(slug, here, what.equals(here) ? "" : what.toString(), edits.remove(slug, by, what));
    }

    /** Rows of the sheet: one for each line that was typed for them, or a blank one. */
    private Result add(String slug, ElementId here, String kind, Map<String, String[]> parameters, Actor by) {
        ElementKind added = ElementKind.of(kind).orElseThrow(() -> new NotFound("kind " + kind));
        List<String> lines = new TypedProperty(parameters, "nouveau." + kind).lines();
        List<ObjectNode> nodes = lines.isEmpty() && added.nameProperty() == null
                ? List.of(added == ElementKind.VERSION ? fresh.versionAfter(versions(slug, here)) : fresh.of(added, ""))
                : lines.stream().map(line -> fresh.of(added, line)).toList();
        return then(slug, here, "row", edits.add(slug, by, here, added, nodes, null));
    }

    private JsonNode versions(String slug, ElementId table) {
        return blueprints.open(slug).flatMap(blueprint -> blueprint.element(table)).map(element -> element.property("versions"))
                .orElse(MissingNode.getInstance());
    }

    /** Stays on the chosen element, unless it was itself what was done. */
    private Result then(String slug, ElementId here, String what, Outcome outcome) {
        if (outcome instanceof Outcome.Kept kept) {
            boolean elsewhere = what.isEmpty() || what.equals(here.toString());
            return new Done(Addresses.of(slug, elsewhere ? kept.element() : here));
        }
        return new Not(outcome);
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new NotFound("edit " + text);
        }
        return Integer.parseInt(text);
    }
}

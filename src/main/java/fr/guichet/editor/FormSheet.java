package fr.guichet.editor;

import static fr.guichet.editor.Field.of;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a form says of itself. */
@Component
class FormSheet implements Sheet {
    private final Choices choices;
    private final Conditions conditions;
    private final FormCatalogue catalogue;

    FormSheet(Choices choices, Conditions conditions, FormCatalogue catalogue) {
        this.catalogue = catalogue;
        this.choices = choices;
        this.conditions = conditions;
    }

    @Override
    public Set<ElementKind> kinds() {
        return Set.of(ElementKind.FORM);
    }

    @Override
    public List<Group> groups(Element form, Blueprint blueprint) {
        return List.of(Group.first(of("name", LineInput.LINE), of("title", LineInput.LINE), of("summary", LineInput.TEXT),
                of("request_of", WordingInput.LINE)), catalogue(), presentation(), filing(), season(), handling(form),
                services(form, blueprint), retention(), texts(), capacities(),
                Group.folded("privacy").with(new Rows("texts.privacy", ElementKind.PARAGRAPH,
                        List.of(of("heading", LineInput.LINE), of("text", LineInput.TEXT)))),
                letters(), receipts());
    }

    private Group catalogue() {
        return Group.folded("catalogue", choices.one("category", FormDefinition.CATEGORIES.toArray(String[]::new)).beside(),
                of("prefix", LineInput.TECHNICAL).beside(), of("keywords", new LinesInput()));
    }

    private static Group presentation() {
        return Group.folded("presentation", of("introduction.what", new LinesInput()), of("introduction.who", new LinesInput()),
                of("introduction.duration", LineInput.LINE), of("introduction.prepare", new LinesInput()),
                of("introduction.next", new LinesInput()), of("filing.before", new LinesInput()),
                of("filing.after", new LinesInput()));
    }

    private Group filing() {
        return Group.folded("filing",
                choices.several("filing.by", "self", "relative", "parent", "legal_rep", "professional", "organisation"),
                choices.usually("filing.account", "required", "none"), of("filing.agents_only", new SwitchInput(false)),
                choices.among("filing.estimates", catalogue.current().stream()
                        .map(form -> new Choice(form.definition().slug(), form.definition().name())).toList()));
    }

    private static Group season() {
        return Group.folded("season", of("filing.opens", new DayInput()).beside(), of("filing.closes", new DayInput()).beside(),
                of("filing.closed_text", LineInput.TEXT), of("filing.places", new NumberInput(true)).beside(),
                of("filing.waiting_list", new SwitchInput(false)).beside());
    }

    private Group handling(Element form) {
        boolean asTheApa = form.property("instruction").isMissingNode();
        return Group.folded("handling", of("instruction.visit", new SwitchInput(asTheApa)),
                of("instruction.signature", new SwitchInput(true)), of("instruction.amount", new SwitchInput(false)),
                of("instruction.answer", new SwitchInput(false)), choices.several("instruction.outcomes", "grant", "refuse"),
                choices.usually("instruction.silence", "reject", "accept"));
    }

    private Group services(Element form, Blueprint blueprint) {
        return Group.folded("services", of("service", LineInput.LINE)).with(new Rows("routing", ElementKind.ROUTE,
                List.of(conditions.field("when", form, blueprint), of("service", LineInput.LINE))));
    }

    private static Group retention() {
        return Group.folded("retention", Stream.of("years", "granted", "refused", "answered", "closed", "withdrawn")
                .map(end -> of("retention." + end, new NumberInput(true)).beside()).toArray(Field[]::new));
    }

    private static Group texts() {
        return Group.folded("texts", of("texts.honour", WordingInput.TEXT), of("texts.refusal_reasons", new ReasonsInput()));
    }

    private static Group capacities() {
        return all("capacities", "texts.capacity_words.", LineInput.LINE, "relative", "parent", "legal_rep", "professional",
                "organisation", "no_consent");
    }

    private static Group letters() {
        return Group.folded("letters", of("notices.blocks.contact", LineInput.TEXT),
                of("notices.blocks.appeal", new LinesInput()),
                of("notices.blocks.signature", LineInput.LINE));
    }

    private static Group receipts() {
        return all("receipts", "notices.blocks.", new LinesInput(), "receiptRegistered", "receiptIncomplete", "receiptComplete",
                "silence", "receiptLaw");
    }

    private static Group all(String key, String prefix, Input input, String... names) {
        return Group.folded(key, Stream.of(names).map(name -> of(prefix + name, input)).toArray(Field[]::new));
    }
}

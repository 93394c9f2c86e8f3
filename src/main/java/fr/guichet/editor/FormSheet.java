package fr.guichet.editor;

import static fr.guichet.editor.Field.of;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.forms.FormCatalogue;
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
        return List.of(names(), presentation(), filing(), handling(form, blueprint), retention(), texts(), letters());
    }

    private Group names() {
        return Group.first(of("name", LineInput.LINE), of("title", LineInput.LINE), of("summary", LineInput.TEXT),
                of("request_of", WordingInput.LINE),
                choices.one("category", "grand-age", "handicap", "famille", "education", "autre", "agents").beside(),
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
                        .map(form -> new Choice(form.definition().slug(), form.definition().name())).toList()),
                of("filing.opens", new DayInput()).beside(), of("filing.closes", new DayInput()).beside(),
                of("filing.closed_text", LineInput.TEXT), of("filing.places", new NumberInput(true)).beside(),
                of("filing.waiting_list", new SwitchInput(false)).beside());
    }

    private Group handling(Element form, Blueprint blueprint) {
        boolean asTheApa = form.property("instruction").isMissingNode();
        return Group.folded("handling", of("service", LineInput.LINE), of("instruction.visit", new SwitchInput(asTheApa)),
                of("instruction.signature", new SwitchInput(true)), of("instruction.amount", new SwitchInput(false)),
                of("instruction.answer", new SwitchInput(false)),
                choices.several("instruction.outcomes", "grant", "refuse"),
                choices.usually("instruction.silence", "reject", "accept"))
                .with(new Rows("routing", ElementKind.ROUTE,
                        List.of(conditions.field("when", form, blueprint), of("service", LineInput.LINE))));
    }

    private static Group retention() {
        return Group.folded("retention", Stream.of("years", "granted", "refused", "answered", "closed", "withdrawn")
                .map(end -> of("retention." + end, new NumberInput(true)).beside()).toArray(Field[]::new));
    }

    private static Group texts() {
        Stream<Field> words = Stream.of("relative", "parent", "legal_rep", "professional", "organisation", "no_consent")
                .map(capacity -> of("texts.capacity_words." + capacity, LineInput.LINE));
        return Group.folded("texts", Stream
                .of(Stream.of(of("texts.honour", WordingInput.TEXT), of("texts.refusal_reasons", new ReasonsInput())), words)
                .flatMap(fields -> fields).toArray(Field[]::new))
                .with(new Rows("texts.privacy", ElementKind.PARAGRAPH,
                        List.of(of("heading", LineInput.LINE), of("text", LineInput.TEXT))));
    }

    private static Group letters() {
        return Group.folded("letters", Stream.concat(
                Stream.of(of("notices.blocks.contact", LineInput.TEXT), of("notices.blocks.signature", LineInput.LINE)),
                Stream.of("appeal", "receiptRegistered", "receiptIncomplete", "receiptComplete", "silence", "receiptLaw")
                        .map(block -> of("notices.blocks." + block, new LinesInput())))
                .toArray(Field[]::new));
    }
}

package fr.guichet.questions;

import fr.guichet.shared.Messages;
import fr.guichet.logic.Kind;
import fr.guichet.forms.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A postal address, completed with the INSEE code of its commune where that is found. */
@Component
class AddressType implements QuestionType {
    private static final List<String> PARTS = List.of("street", "complement", "postcode", "commune");
    private static final int MOST = 200;

    private final CommuneFinder communes;
    private final Messages messages;

    AddressType(CommuneFinder communes, Messages messages) {
        this.communes = communes;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "address";
    }

    @Override
    public Kind kind() {
        return Kind.address;
    }

    @Override
    public Set<String> codes() {
        return Set.of("empty", "commune", "too_long", "unknown");
    }

    @Override
    public @Nullable Object read(Question question, Typed typed) {
        Map<String, String> address = new LinkedHashMap<>();
        for (String part : PARTS) {
            String text = typed.part(part).line();
            if (text != null) {
                address.put(part, text);
            }
        }
        return address.isEmpty() ? null : communes.complete(address);
    }

    @Override
    public List<Fault> check(Asked asked) {
        for (String part : PARTS) {
            if (asked.part(part).length() > MOST) {
                return List.of(new Fault(part.equals("street") ? "" : part, "too_long", Question.Rule.Level.error, "" + MOST));
            }
        }
        if (asked.part("postcode").isBlank() || asked.part("commune").isBlank()) {
            return List.of(Fault.at(asked.part("postcode").isBlank() ? "postcode" : "commune", "commune"));
        }
        return asked.part("insee").isBlank()
                ? List.of(new Fault("commune", "unknown", Question.Rule.Level.warning, ""))
                : List.of();
    }

    @Override
    public String display(Asked asked) {
        String last = (asked.part("postcode") + " " + asked.part("commune")).strip();
        return Stream.of(asked.part("street"), asked.part("complement"), last).filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<PaperField> paper(Asked asked) {
        return List.of(line(asked, "street"), line(asked, "complement"),
                PaperField.boxes(asked.name() + ".postcode", messages.text("questions.address.postcode"), 5).atMost(5),
                line(asked, "commune"));
    }

    private PaperField line(Asked asked, String part) {
        return PaperField.written(asked.name() + "." + part, messages.text("questions.address." + part), PaperField.Shape.LINE,
                MOST);
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.PERSON;
    }

    @Override
    public String icon() {
        return "map-pin";
    }

    @Override
    public String inOneText(Asked asked) {
        return display(asked);
    }

    @Override
    public List<ExportColumn> exportColumns(Question question) {
        return exported().map(part -> ExportColumn.of(question, part, messages.text("questions.address." + part))).toList();
    }

    @Override
    public List<String> exportValues(Asked asked) {
        return exported().map(asked::part).map(QuestionType::inOneLine).toList();
    }

    private static Stream<String> exported() {
        return Stream.concat(PARTS.stream(), Stream.of("insee"));
    }
}

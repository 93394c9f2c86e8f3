package fr.guichet.editor;

import static fr.guichet.editor.Field.of;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementKind;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a form says of itself. */
@Component
class FormSheet implements Sheet {
    private final Choices choices;

    FormSheet(Choices choices) {
        this.choices = choices;
    }

    @Override
    public Set<ElementKind> kinds() {
        return Set.of(ElementKind.FORM);
    }

    @Override
    public List<Group> groups(Element form, Blueprint blueprint) {
        return List.of(names(), presentation(), filing(), handling(), texts());
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
                of("introduction.next", new LinesInput()));
    }

    private static Group filing() {
        return Group.folded("filing");
    }

    private static Group handling() {
        return Group.folded("handling");
    }

    private static Group texts() {
        return Group.folded("texts", of("texts.honour", WordingInput.TEXT), of("notices.blocks.contact", LineInput.TEXT),
                of("notices.blocks.appeal", new LinesInput()), of("notices.blocks.signature", LineInput.LINE))
                .with(new Rows("texts.privacy", ElementKind.PARAGRAPH,
                        List.of(of("heading", LineInput.LINE), of("text", LineInput.TEXT))));
    }
}

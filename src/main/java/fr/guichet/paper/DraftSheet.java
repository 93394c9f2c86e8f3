package fr.guichet.paper;

import fr.guichet.correspondence.Letterheads;
import fr.guichet.documents.ChecklistItem;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Situation;
import fr.guichet.organisation.Authorities;
import fr.guichet.questions.QuestionViews;
import fr.guichet.requests.Draft;
import fr.guichet.requests.Situations;
import fr.guichet.shared.Typesetter;
import fr.guichet.shared.Typesetter.Standard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** A draft on paper: what was typed so far, room for what is missing, and the code by which the desk takes it up. */
@Service
public class DraftSheet {
    private final Typesetter typesetter;
    private final Letterheads letterheads;
    private final Authorities authorities;
    private final Situations situations;
    private final QuestionViews views;

    DraftSheet(Typesetter typesetter, Letterheads letterheads, Authorities authorities, Situations situations,
            QuestionViews views) {
        this.typesetter = typesetter;
        this.letterheads = letterheads;
        this.authorities = authorities;
        this.situations = situations;
        this.views = views;
    }

    /** The sheets of a draft as PDF/UA. @param checklist the documents that it expects so far */
    public byte[] of(Draft draft, String code, List<ChecklistItem> checklist) {
        Situation situation = situations.of(draft.id(), draft.form(), draft.answers(), draft.channel());
        var out = new ByteArrayOutputStream();
        try {
            typesetter.print("paper/draft",
                    Map.of("from", letterheads.current(), "form", draft.form().definition().name(), "code", code, "sections",
                            views.summary(situation, EnumSet.allOf(Readers.class), authorities.current().words()), "missing",
                            checklist.stream().filter(ChecklistItem::isToSend).map(ChecklistItem::name).toList()),
                    Standard.READABLE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

package fr.guichet.demonstration;

import fr.guichet.documents.Arrival;
import fr.guichet.documents.Documents;
import fr.guichet.documents.Upload;
import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.Question;
import fr.guichet.forms.Situation;
import fr.guichet.questions.QuestionViews;
import fr.guichet.requests.Names;
import fr.guichet.requests.Situations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The papers of the persons in the stories, made out in their names and joined to their requests. */
@Component
@ConditionalOnDemonstration
class PaperPile {
    private static final LocalTime MAIL = LocalTime.of(9, 0);

    private final Documents documents;
    private final FormCatalogue forms;
    private final Situations situations;
    private final QuestionViews views;
    private final Map<String, Paper> kinds = Paper.read();

    PaperPile(Documents documents, FormCatalogue forms, Situations situations, QuestionViews views) {
        this.documents = documents;
        this.forms = forms;
        this.situations = situations;
        this.views = views;
    }

    /** Joins a paper under the document of a rule. */
    void join(Scene scene, String rule, String kind) {
        UUID request = scene.request().value();
        Paper paper = kind(kind).filledFor(words(situation(scene)));
        joined(scene, documents.attach(request, rule, upload(scene, paper, false)));
    }

    /** Joins the paper form itself, which says what is answered. */
    void scan(Scene scene) {
        UUID request = scene.request().value();
        Situation situation = situation(scene);
        Paper form = kind("paper-form").titled(situation.form().title(), answered(situation));
        UUID document = documents.add(request, form.title());
        joined(scene, documents.attach(request, document, upload(scene, form, true)));
        documents.checklist(request).stream().filter(item -> item.id().equals(document))
                .forEach(item -> documents.accept(request, document, item.version(), scene.actor(), scene.at()));
    }

    private Paper kind(String name) {
        Paper paper = kinds.get(name);
        if (paper == null) {
            throw new IllegalArgumentException("No paper " + name);
        }
        return paper;
    }

    private static void joined(Scene scene, Arrival arrival) {
        if (!(arrival instanceof Arrival.Kept)) {
            throw new IllegalStateException(scene.course().story().id() + ": " + arrival);
        }
    }

    private static Upload upload(Scene scene, Paper paper, boolean scanned) {
        try {
            byte[] bytes = scanned ? PaperPress.scan(paper) : PaperPress.print(paper);
            return new Upload(new ByteArrayInputStream(bytes), paper.file(), scene.actor(), arrival(scene));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Paper came in with the mail of its day, whenever it was typed. */
    private static Instant arrival(Scene scene) {
        return scene.step().received() == null ? scene.at() : Moments.instant(scene.receivedOn(), MAIL);
    }

    private Situation situation(Scene scene) {
        return situations.of(forms.current(scene.course().form()).orElseThrow(), new Answers(scene.course().answers()),
                scene.course().story().channel(), Set.of());
    }

    private List<String> answered(Situation situation) {
        return views.summary(situation, EnumSet.allOf(Question.Readers.class), Map.of()).stream()
                .flatMap(section -> section.answered().lines().stream())
                .map(line -> line.label() + "   " + String.join(", ", line.answer())).toList();
    }

    private static Map<String, String> words(Situation situation) {
        Names names = new Names(situation);
        var address = names.address("current_address");
        return Map.of("name", names.subject(), "requester", names.requester(), "birth", names.birth(), "address",
                address == null ? "" : address.street() + ", " + address.postcode() + " " + address.commune());
    }
}

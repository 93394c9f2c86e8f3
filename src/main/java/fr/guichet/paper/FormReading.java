package fr.guichet.paper;

import fr.guichet.documents.Inspection;
import fr.guichet.documents.Upload;
import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.Page;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Situation;
import fr.guichet.paper.ReadForm.Refused;
import fr.guichet.paper.ReadForm.Taken;
import fr.guichet.questions.Questionnaire;
import fr.guichet.requests.Channel;
import fr.guichet.requests.Situations;
import fr.guichet.shared.GuichetSettings;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import fr.guichet.shared.Actor;
import fr.guichet.shared.TypedFields;
import org.springframework.web.multipart.MultipartFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.springframework.stereotype.Service;

/** Reads a form that was filled in on a screen into answers, like the pages of the form. Nothing is kept here, nothing in it is run. */
@Service
public class FormReading {
    /** So many are read at once: the others wait. */
    private static final int AT_ONCE = 2;
    private static final int MOST_PAGES = 300;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Inspection inspection;
    private final FormCatalogue forms;
    private final Situations situations;
    private final Questionnaire questionnaire;
    private final PaperForms paper;
    private final GuichetSettings settings;

    FormReading(Inspection inspection, FormCatalogue forms, Situations situations, Questionnaire questionnaire, PaperForms paper,
            GuichetSettings settings) {
        this.inspection = inspection;
        this.forms = forms;
        this.situations = situations;
        this.questionnaire = questionnaire;
        this.paper = paper;
        this.settings = settings;
    }

    /**
     * Reads a form as it was sent from a screen.
     *
     * @param field where what is wrong is said
     * @return none when it could not be read, which the fields then say
     */
    public Optional<Taken> take(MultipartFile file, String field, Actor from, Instant at, TypedFields fields) throws IOException {
        if (file.isEmpty()) {
            fields.wrong(field, "paper.refusal.missing");
            return Optional.empty();
        }
        try (InputStream content = file.getInputStream()) {
            return switch (read(new Upload(content, String.valueOf(file.getOriginalFilename()), from, at))) {
                case Taken taken -> Optional.of(taken);
                case Refused refused -> {
                    fields.wrong(field, refused.key(), refused.detail());
                    yield Optional.empty();
                }
            };
        }
    }

    /** Checks the file as any other that comes in, and reads it. */
    ReadForm read(Upload upload) {
        AtomicReference<ReadForm> found = new AtomicReference<>();
        return inspection.ofPdf(upload, file -> found.set(inTurn(file))).<ReadForm>map(refusal -> new Refused(refusal.key(), ""))
                .orElseGet(found::get);
    }

    private ReadForm inTurn(Path file) {
        turns.acquireUninterruptibly();
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBufferedFile(file), IOUtils.createTempFileOnlyStreamCache())) {
            return read(pdf);
        } catch (InvalidPasswordException locked) {
            return refused("locked");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return refused("broken");
        } finally {
            turns.release();
        }
    }

    private ReadForm read(PDDocument pdf) throws IOException {
        if (pdf.getNumberOfPages() > MOST_PAGES) {
            return refused("long");
        }
        Optional<PageCode> code = CodeInFile.of(pdf);
        if (code.isEmpty()) {
            return refused("unknown");
        }
        if (!code.get().site().equals(settings.address("").toString())) {
            return new Refused("paper.refusal.authority", code.get().site());
        }
        Optional<PublishedForm> form = forms.version(code.get().slug(), code.get().version())
                .filter(version -> version.definition().whoMayFile().comesOnPaper());
        return form.isEmpty() ? refused("version") : read(pdf, form.get());
    }

    private ReadForm read(PDDocument pdf, PublishedForm form) throws IOException {
        PDAcroForm fields = pdf.getDocumentCatalog().getAcroForm(null);
        if (fields == null || fields.getFields().isEmpty()) {
            return refused("flat");
        }
        if (fields.hasXFA()) {
            return refused("xfa");
        }
        WrittenFields written = WrittenFields.of(fields, paper.rooms(form));
        if (written.parameters().isEmpty() && written.unread().isEmpty()) {
            return refused("empty");
        }
        Answers answers = answers(form, written);
        boolean old = forms.current(form.definition().slug()).filter(newest -> !newest.id().equals(form.id())).isPresent();
        return new Taken(form, old, answers, answers.values().size(), written.unread(), Scripts.isIn(pdf));
    }

    /** As if its pages had been submitted. */
    private Answers answers(PublishedForm form, WrittenFields written) {
        Situation situation = situations.of(form, Answers.NONE, Channel.POST, Set.of());
        for (Page page : form.definition().pages()) {
            situation = situation.with(questionnaire.read(page, situation, written.parameters()));
        }
        Answers typed = situation.typed();
        for (String id : typed.values().keySet()) {
            typed = typed.isAnswered(id) ? typed : typed.with(id, null);
        }
        return typed;
    }

    private static Refused refused(String why) {
        return new Refused("paper.refusal." + why, "");
    }
}

package fr.guichet.paper;

import fr.guichet.correspondence.Letterheads;
import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormVersion;
import fr.guichet.forms.FormVersionId;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Setting;
import fr.guichet.forms.Situation;
import fr.guichet.organisation.Authorities;
import fr.guichet.requests.Channel;
import fr.guichet.requests.Situations;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Service;

/** The paper of published forms. */
@Service
public class PaperForms {
    private final FormCatalogue forms;
    private final Situations situations;
    private final Authorities authorities;
    private final Letterheads letterheads;
    private final PaperFormMaker maker;
    private final PaperPdf pdf;
    private final PdfCache cache;
    private final GuichetSettings settings;
    private final Map<NumbersKey, Numbering> numbers = new ConcurrentHashMap<>();
    private final Map<NumbersKey, PrintedPages> printed = new ConcurrentHashMap<>();

    PaperForms(FormCatalogue forms, Situations situations, Authorities authorities, Letterheads letterheads,
            PaperFormMaker maker, PaperPdf pdf, PdfCache cache, GuichetSettings settings) {
        this.forms = forms;
        this.situations = situations;
        this.authorities = authorities;
        this.letterheads = letterheads;
        this.maker = maker;
        this.pdf = pdf;
        this.cache = cache;
        this.settings = settings;
    }

    /** The form to print, as PDF/UA. @throws NotFound when it does not come on paper */
    public byte[] blank(PublishedForm form) {
        return pdf(form, false);
    }

    /** The form to fill in on a screen, as PDF/UA with fields. @throws NotFound when it does not come on paper */
    public byte[] fillable(PublishedForm form) {
        return pdf(form, true);
    }

    private byte[] pdf(PublishedForm form, boolean fillable) {
        if (!form.definition().whoMayFile().comesOnPaper()) {
            throw new NotFound("paper of " + form.definition().slug());
        }
        Situation situation = situation(form);
        return cache.get(
                new PdfCache.Key(form.id(), fillable, authorities.current(), authorities.themeVersion(), since(situation)),
                () -> {
                    PaperForm paper = maker.of(form, situation, letterheads.current(), fillable);
                    try {
                        return fillable
                                ? pdf.fillable(paper, code(form), madeAt(form))
                                : pdf.blank(paper, code(form), madeAt(form));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** How many pages it has when it is printed today. */
    public int pages(PublishedForm form) {
        try (var file = Loader.loadPDF(blank(form))) {
            return file.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers that its questions have on paper. */
    public Numbering numbers(PublishedForm form) {
        Situation situation = situation(form);
        return numbers.computeIfAbsent(new NumbersKey(form.id(), since(situation)), key -> maker.numbers(situation));
    }

    /** On which page each of its questions is printed. @throws NotFound when it does not come on paper */
    public PrintedPages printedPages(PublishedForm form) {
        if (!form.definition().whoMayFile().comesOnPaper()) {
            throw new NotFound("paper of " + form.definition().slug());
        }
        Situation situation = situation(form);
        return printed.computeIfAbsent(new NumbersKey(form.id(), since(situation)), key -> {
            try {
                return pdf.pages(maker.of(form, situation, letterheads.current(), false));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private record NumbersKey(FormVersionId form, LocalDate since) {}

    private Situation situation(PublishedForm form) {
        return situations.of(form, Answers.NONE, Channel.POST, Set.of());
    }

    /** The last day on which a setting came into force. */
    private static LocalDate since(Situation situation) {
        return situation.form().settings().stream().map(Setting::from).filter(Objects::nonNull)
                .filter(from -> !from.isAfter(situation.surroundings().today())).max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** The rooms of the form, by which what was filled in is read. */
    List<Room> rooms(PublishedForm form) {
        return maker.of(form, situation(form), letterheads.current(), true).rooms();
    }

    private String code(PublishedForm form) {
        return new PageCode(settings.address("").toString(), form.definition().slug(), form.number()).written();
    }

    private Instant madeAt(PublishedForm form) {
        return forms.versions(form.definition().slug()).stream().filter(version -> version.id().equals(form.id()))
                .map(FormVersion::publishedAt).findFirst().orElseThrow();
    }
}

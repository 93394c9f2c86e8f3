package fr.guichet.paper;

import fr.guichet.correspondence.Letterheads;
import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormVersion;
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
import java.util.Set;
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
        if (!form.definition().whoMayFile().comesOnPaper()) {
            throw new NotFound("paper of " + form.definition().slug());
        }
        Situation situation = situation(form);
        return cache.get(key(form, false, situation), () -> {
            try {
                return pdf.blank(maker.of(form, situation, letterheads.current()), code(form), madeAt(form));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The numbers that its questions have on paper. */
    public Numbering numbers(PublishedForm form) {
        return maker.numbers(situation(form));
    }

    private Situation situation(PublishedForm form) {
        return situations.of(form, Answers.NONE, Channel.POST, Set.of());
    }

    private PdfCache.Key key(PublishedForm form, boolean fillable, Situation situation) {
        LocalDate today = situation.surroundings().today();
        LocalDate since = form.definition().settings().stream().map(Setting::from).filter(Objects::nonNull)
                .filter(from -> !from.isAfter(today)).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        return new PdfCache.Key(form.id(), fillable, authorities.current(), authorities.themeVersion(), since);
    }

    /** What its pages carry: an address that leads to the form, and names the authority, the form and the version. */
    private String code(PublishedForm form) {
        return settings.address("/demarches/%s/papier/%d".formatted(form.definition().slug(), form.number())).toString();
    }

    private Instant madeAt(PublishedForm form) {
        return forms.versions(form.definition().slug()).stream().filter(version -> version.id().equals(form.id()))
                .map(FormVersion::publishedAt).findFirst().orElseThrow();
    }
}

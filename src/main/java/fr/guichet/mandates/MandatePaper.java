package fr.guichet.mandates;

import fr.guichet.shared.Typesetter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A mandate to be printed, signed by both and sent: the very words that were shown, with the names filled in. PDF/A-2a and PDF/UA. */
@Component
public class MandatePaper {
    private final MandateTexts texts;
    private final Typesetter typesetter;

    MandatePaper(MandateTexts texts, Typesetter typesetter) {
        this.texts = texts;
        this.typesetter = typesetter;
    }

    /**
     * Prints a mandate that is not recorded yet, for a draft.
     *
     * @param authority the name at the foot of the page
     * @param accent its colour, such as #1f5a45
     * @throws IllegalArgumentException for a judgment, which has no paper of ours
     */
    public void print(NewMandate mandate, String authority, String accent, OutputStream out) throws IOException {
        ShownText text = texts.words(mandate)
                .orElseThrow(() -> new IllegalArgumentException("A judgment is not for us to print"));
        print(text, mandate.subjectName(), mandate.holder().name(), authority, accent, out);
    }

    /** Prints a recorded mandate. @throws IllegalArgumentException for a judgment */
    public void print(MandateView mandate, String authority, String accent, OutputStream out) throws IOException {
        ShownText text = mandate.text();
        if (text == null) {
            throw new IllegalArgumentException("A judgment is not for us to print");
        }
        print(text, mandate.subjectName(), mandate.holder().name(), authority, accent, out);
    }

    private void print(ShownText text, String subject, String holder, String authority, String accent, OutputStream out)
            throws IOException {
        typesetter.print("mandates/paper",
                Map.of("text", text, "subject", subject, "holder", holder, "authority", authority, "accent", accent),
                Typesetter.Standard.READABLE, out);
    }
}

package fr.guichet.correspondence;

import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Typesetter;
import fr.guichet.shared.Typesetter.Standard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Letters as A4 pages for a DL envelope with its window on the right (NF Z 11-001), PDF/A-2a and PDF/UA. */
@Component
public class LetterPdf {
    private final Typesetter typesetter;

    LetterPdf(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** The letter as a PDF. */
    public byte[] render(Letter letter) {
        var out = new ByteArrayOutputStream();
        try {
            typesetter.print("correspondence/letter", Map.of(
                    "letter", letter,
                    "from", letter.from(),
                    "address", LetterAddress.of(letter.name(), letter.addressLines()).lines(),
                    "day", FrenchDates.day(letter.on())), Standard.READABLE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

package fr.guichet.correspondence;

import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Typesetter;
import fr.guichet.shared.Typesetter.Standard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The receipt of a request with all that the law asks: day of receipt, service in charge and how to reach it, what is missing
 * and until when, the meaning of silence and from which day, the attestation (CRPA L112-11, R112-11-1, R112-11-2, R112-11-4,
 * L114-5, L232-3).
 */
@Component
public class ReceiptPdf {
    private final Typesetter typesetter;

    ReceiptPdf(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** The receipt as PDF/A-2a and PDF/UA. */
    public byte[] render(ReceiptContent receipt) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "receipt", receipt,
                "from", receipt.from(),
                "issuedOn", FrenchDates.day(receipt.issuedOn()),
                "receivedOn", FrenchDates.day(receipt.receivedAt()),
                "receivedAt", receipt.onPaper() ? "" : FrenchDates.time(receipt.receivedAt())));
        model.put("completeOn", receipt.completeOn() == null ? "" : FrenchDates.day(receipt.completeOn()));
        var out = new ByteArrayOutputStream();
        try {
            typesetter.print("correspondence/receipt", model, Standard.READABLE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

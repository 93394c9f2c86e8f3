package fr.guichet.correspondence;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Paragraphs and receipts as they are stored. */
@Component
class Bodies {
    private static final TypeReference<List<Stored>> STORED = new TypeReference<>() {
    };
    private final JsonMapper json = JsonMapper.shared();

    /** A paragraph's two columns, without what is derived from them. */
    private record Stored(String text, List<String> items) {}

    String write(List<Paragraph> body) {
        return json.writeValueAsString(body.stream().map(p -> new Stored(p.text(), p.items())).toList());
    }

    String write(ReceiptContent receipt) {
        return json.writeValueAsString(receipt);
    }

    ReceiptContent readReceipt(String stored) {
        return json.readValue(stored, ReceiptContent.class);
    }

    List<Paragraph> read(String stored) {
        return json.readValue(stored, STORED).stream().map(p -> new Paragraph(p.text(), p.items())).toList();
    }
}

package fr.guichet.trays;

import fr.guichet.requests.RequestState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A request for which an agent may take in what came by post. @param lines the documents that may come for it */
public record MailRequest(UUID id, String number, String form, String subject, LocalDate receivedOn, RequestState state,
        List<Line> lines) {
    /**
     * A document of its checklist.
     *
     * @param sheet by what the sheet before it names it
     * @param toSend whether it is awaited
     * @param takesFiles whether more files can come under it
     */
    public record Line(UUID id, String sheet, String name, boolean toSend, boolean takesFiles) {}

    /** On which day something counts as come for it: never before the request itself. */
    LocalDate dayOf(LocalDate receipt) {
        return receipt.isBefore(receivedOn) ? receivedOn : receipt;
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** The lines under which something can come. */
    public List<Line> openLines() {
        return lines.stream().filter(Line::takesFiles).toList();
    }

    Optional<Line> line(String sheet) {
        return lines.stream().filter(line -> line.sheet().equals(sheet) || line.id().toString().equals(sheet)).findFirst();
    }
}

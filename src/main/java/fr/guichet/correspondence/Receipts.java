package fr.guichet.correspondence;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.forms.NoticeText;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The receipt of a request as it stands: registered, incomplete or complete. */
@Component
public class Receipts {
    private final RequestWords words;
    private final Letterheads letterheads;
    private final NoticeComposer composer;
    private final ReceiptPdf pdf;
    private final UnansweredWords gaps;

    Receipts(RequestWords words, Letterheads letterheads, NoticeComposer composer, ReceiptPdf pdf, UnansweredWords gaps) {
        this.words = words;
        this.composer = composer;
        this.letterheads = letterheads;
        this.pdf = pdf;
        this.gaps = gaps;
    }

    /** The receipt as PDF. */
    public byte[] pdf(RequestView request, Instant at) {
        return pdf.render(content(request, words.of(request), at));
    }

    /** The same with how to follow it, for somebody who takes it home. */
    public byte[] pdf(RequestView request, Optional<Paragraph> follow, Instant at) {
        ReceiptContent content = content(request, words.of(request), at);
        return pdf.render(follow.map(Paragraph::text).map(content::saying).orElse(content));
    }

    /** What the receipt says. */
    ReceiptContent content(RequestView request, RequestWords.Words known, Instant at) {
        return new ReceiptContent(letterheads.current().of(request.serviceName()), kind(request), request.number(),
                request.form().definition().name(),
                request.names().subject(), request.names().requester(), receivedAt(request),
                known.values().getOrDefault("channel.words", ""),
                request.channel().isPaper(), LocalDate.ofInstant(at, TimeConfiguration.ZONE),
                known.missing().stream().map(ChecklistItem::name).toList(), gaps.of(request), request.clocks().completeOn(),
                said(request, known, switch (kind(request)) {
                    case REGISTERED -> List.of("{block.receiptRegistered}");
                    case INCOMPLETE -> List.of("{block.receiptIncomplete}");
                    case COMPLETE -> List.of("{block.receiptComplete}", "{block.silence}");
                }), said(request, known, List.of("{block.receiptLaw}")));
    }

    private List<String> said(RequestView request, RequestWords.Words known, List<String> body) {
        return composer.compose(new NoticeText("receipt", "", "", body, null), request.form().definition().allNotices(),
                known.values(), known.flags()).body().stream().map(Paragraph::text).toList();
    }

    private static Instant receivedAt(RequestView request) {
        return request.channel().isPaper()
                ? request.clocks().receivedOn().atStartOfDay(TimeConfiguration.ZONE).toInstant()
                : request.clocks().filedAt();
    }

    private static ReceiptContent.Kind kind(RequestView request) {
        if (request.clocks().completeOn() != null) {
            return ReceiptContent.Kind.COMPLETE;
        }
        return request.clocks().missingAskedOn() != null ? ReceiptContent.Kind.INCOMPLETE : ReceiptContent.Kind.REGISTERED;
    }
}

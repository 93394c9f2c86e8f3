package fr.guichet.correspondence;

import fr.guichet.forms.FormDefinition.Notices;
import fr.guichet.forms.Filer;
import fr.guichet.forms.NoticeText;
import fr.guichet.requests.ConsentAsked;
import fr.guichet.requests.RequestChanged;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.TimeConfiguration;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the notices that go with what happens to a request, in the same transaction. Those whom no way reaches get none. */
@Component
class RequestNotices {
    private static final List<String> MAIL_FIRST = List.of("email", "letter");
    private static final String RECEIPT = "filing_receipt";
    private static final String SUBJECT = "subject_information";

    private final RequestWords words;
    private final Addressees addressees;
    private final NoticeComposer composer;
    private final Receipts receipts;
    private final FollowInvitation invitation;
    private final UnansweredWords unanswered;
    private final SubjectInvitation subject;
    private final Post post;
    private final GuichetSettings settings;

    RequestNotices(RequestWords words, Addressees addressees, NoticeComposer composer, Receipts receipts,
            FollowInvitation invitation, UnansweredWords unanswered, SubjectInvitation subject, Post post,
            GuichetSettings settings) {
        this.words = words;
        this.addressees = addressees;
        this.composer = composer;
        this.receipts = receipts;
        this.invitation = invitation;
        this.unanswered = unanswered;
        this.subject = subject;
        this.post = post;
        this.settings = settings;
    }

    @EventListener
    @Transactional
    void on(RequestChanged changed) {
        switch (changed.action()) {
            case FILED -> filed(changed);
            case DOCUMENTS_ASKED -> tell(changed, "missing_documents", "subject", "holder");
            case COMPLETED -> tell(changed, "complete_receipt", "subject", "holder");
            case GRANTED -> tell(changed, "decision_granted", "subject", "decision_holder", "protector");
            case REFUSED -> tell(changed, "decision_refused", "subject", "decision_holder", "protector");
            case ANSWERED -> tell(changed, "answer", "subject", "holder");
            case PLACE_GIVEN -> tell(changed, "place_given", "subject", "holder");
            case ADVANCE_GRANTED -> tell(changed, "provisional_grant", "subject", "decision_holder", "protector");
            case CLOSED, WITHDRAWN -> tell(changed, ending(changed.request()), "subject", "holder");
            default -> {
                // the rest of what happens is told by reminders, or not at all
            }
        }
    }

    /** The receipt goes to whoever filed, as a letter when nobody has an address (CRPA R112-11-3); the subject is told by letter, always. */
    private void filed(RequestChanged changed) {
        RequestView request = changed.request();
        Addressee requester = addressees.requester(request);
        if (request.channel().isByAgent() && requester.email() == null && requester.lines().isEmpty()) {
            requester = addressees.subject(request);
        }
        RequestWords.Words known = words.of(request);
        write(changed, known, RECEIPT, requester, requester.reachedBy(MAIL_FIRST, false), true);
        if (!request.isForSelf() && request.situation().filer() != Filer.parent) {
            Addressee told = addressees.subject(request);
            write(changed, known, SUBJECT, told, told.reachedBy(List.of("letter"), false), false);
        }
    }

    private static String ending(RequestView request) {
        return request.closing() != null && request.closing().isTransfer() ? "transferred" : "closed_no_action";
    }

    private void tell(RequestChanged changed, String notice, String... whom) {
        RequestView request = changed.request();
        RequestWords.Words known = words.of(request);
        boolean receipt = notice.equals("missing_documents") || notice.equals("complete_receipt");
        for (Addressee addressee : addressees.of(List.of(whom), request,
                LocalDate.ofInstant(changed.at(), TimeConfiguration.ZONE))) {
            write(changed, known, notice, addressee, addressee.reachedBy(MAIL_FIRST, false), receipt);
        }
    }

    /** What the form has no words for is not told. */
    private void write(RequestChanged changed, RequestWords.Words known, String notice, Addressee to, List<Recipient> ways,
            boolean receipt) {
        RequestView request = changed.request();
        if (request.form().definition().allNotices().text(notice).isEmpty()) {
            return;
        }
        for (Recipient way : ways) {
            Composed content = compose(request, notice, known.values(), known, way);
            if (notice.equals(RECEIPT)) {
                for (Paragraph paragraph : unanswered.in(request)) {
                    content = content.and(paragraph);
                }
                if (request.channel().isPaper()) { // whoever was helped at a counter has it on the receipt in their hands
                    content = invitation.in(request, changed.at()).map(content::and).orElse(content);
                }
            } else if (notice.equals(SUBJECT)) {
                content = subject.in(request).map(content::and).orElse(content);
            }
            NewNotice written = NewNotice.about(request.id(), request.number(), notice,
                    "%s/%s/%s/%s".formatted(notice, request.number(), changed.at(), to.kind()), way, content);
            post.write(receipt && way.email() != null ? written.with(receipts.content(request, known, changed.at())) : written);
        }
    }

    /** Asks the person for consent by their own link, good as long as the request waits for it. */
    @EventListener
    @Transactional
    void on(ConsentAsked asked) {
        RequestView request = asked.request();
        RequestWords.Words known = words.of(request);
        Map<String, String> values = new TreeMap<>(known.values());
        values.put("consentUrl", settings.address("/accord/" + asked.token()).toString());
        values.put("refuseUrl", settings.address("/accord/" + asked.token()).toString() + "?non");
        Recipient to = Recipient.byMail(Recipient.Kind.SUBJECT, request.names().subject(), asked.email());
        post.write(new NewNotice(request.id(), request.number(), "mandate_consent",
                "mandate_consent/" + request.id() + "/" + asked.at(), to,
                compose(request, "mandate_consent", values, known, to), null, true, asked.at().plus(Duration.ofDays(30))));
    }

    private Composed compose(RequestView request, String notice, Map<String, String> values, RequestWords.Words known,
            Recipient to) {
        Notices notices = request.form().definition().allNotices();
        NoticeText text = notices.text(notice).orElseThrow(() -> new IllegalStateException("no notice " + notice));
        Map<String, String> all = new TreeMap<>(values);
        all.put("greeting", words.greeting(request, to));
        return composer.compose(text, notices, all, known.flags());
    }
}

package fr.guichet.requests;

import fr.guichet.accounts.AccountMother;
import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.Documents;
import fr.guichet.documents.Upload;
import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.PublishedForm;
import fr.guichet.mandates.Coverage;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.Proof;
import fr.guichet.shared.Actor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/**
 * Requests of the recurring cast in each state, reached by the very steps that people take, at the clock's time. Philippe and
 * Madeleine each have one account; every call makes a new request. Its agents are Nadia Benali and Hélène Lefranc.
 */
@Component
public class RequestMother {
    private final FormCatalogue forms;
    private final Drafts drafts;
    private final RequestFiling filing;
    private final RequestDesk desk;
    private final Documents documents;
    private final Mandates mandates;
    private final AccountMother accounts;
    private final Clock clock;

    RequestMother(FormCatalogue forms, Drafts drafts, RequestFiling filing, RequestDesk desk, Documents documents,
            Mandates mandates, AccountMother accounts, Clock clock) {
        this.forms = forms;
        this.drafts = drafts;
        this.filing = filing;
        this.desk = desk;
        this.documents = documents;
        this.mandates = mandates;
        this.accounts = accounts;
        this.clock = clock;
    }

    public Actor madeleine() {
        return accounts.citizen("Madeleine Perrin", ApaAnswers.MADELEINE_EMAIL);
    }

    public Actor philippe() {
        return accounts.citizen("Philippe Perrin", ApaAnswers.PHILIPPE_EMAIL);
    }

    /** Madeleine's own draft, all answered and not sent. */
    public RequestId draft() {
        return draft(ApaAnswers.ofMadeleine(), madeleine());
    }

    public RequestId draft(Answers answers, Actor citizen) {
        return draft(forms.current("apa-a-domicile").orElseThrow(), answers, citizen);
    }

    /** A draft of another form. */
    public RequestId draft(PublishedForm form, Answers answers, Actor citizen) {
        Holder holder = citizen.id() == null ? Holder.of(null, Holder.newSecret()) : Holder.account(citizen.id());
        RequestId id = drafts.start(form, holder, citizen, Channel.ONLINE, now());
        drafts.save(drafts.open(id, holder).orElseThrow(), answers, now());
        return id;
    }

    /** Filed online by Madeleine for herself; no document joined. */
    public RequestId filed() {
        return filed(ApaAnswers.ofMadeleine(), madeleine());
    }

    /** Filed online by Madeleine, who has no e-mail of her own: someone lent her an account. */
    public RequestId filedByPost() {
        return filed(ApaAnswers.ofMadeleineByPost(), madeleine());
    }

    public RequestId filed(Answers answers, Actor citizen) {
        RequestId id = draft(answers, citizen);
        file(id, Channel.ONLINE, citizen);
        return id;
    }

    /** Another form, filed online. */
    public RequestId filed(PublishedForm form, Answers answers, Actor citizen) {
        RequestId id = draft(form, answers, citizen);
        file(id, Channel.ONLINE, citizen);
        return id;
    }

    /** Filed by Philippe for his mother, from an account without a mandate: her consent is awaited. */
    public RequestId filedByRelative() {
        return filed(ApaAnswers.ofPhilippeForMadeleine(),
                accounts.citizen("Philippe Perrin", UUID.randomUUID() + "@exemple.fr"));
    }

    /** Filed by Philippe, whose mandate Nadia has verified: the instruction goes on. */
    public RequestId filedUnderMandate() {
        RequestId id = filed(ApaAnswers.ofPhilippeForMadeleine(), philippe());
        mandates.verify(mandates.ofRequest(id.value()).getFirst().id(), Proof.SIGNED_PAPER, Coverage.REQUEST, null,
                accounts.nadia(), now());
        return id;
    }

    /** Typed by Nadia from a form that came by post today. */
    public RequestId enteredFromPaper() {
        return enteredFromPaper(ApaAnswers.ofMadeleineByPost());
    }

    /** The same with other answers. */
    public RequestId enteredFromPaper(Answers answers) {
        Actor nadia = accounts.nadia();
        RequestId id = drafts.start(forms.current("apa-a-domicile").orElseThrow(), Holder.account(id(nadia)), nadia, Channel.POST,
                now());
        drafts.save(drafts.open(id, Holder.account(id(nadia))).orElseThrow(), answers, now());
        file(id, Channel.POST, nadia);
        return id;
    }

    private void file(RequestId id, Channel channel, Actor actor) {
        FilingOutcome outcome = filing.file(id, channel, today(), null, actor, now());
        if (outcome instanceof FilingOutcome.Unfinished unfinished) {
            throw new IllegalStateException("Not filed: " + unfinished.problems());
        }
    }

    /** Owned by Nadia, who has asked for every missing document, until the day that the form gives. */
    public RequestId documentsAsked() {
        RequestId id = filed();
        askForDocuments(id);
        return id;
    }

    public void askForDocuments(RequestId id) {
        assign(id);
        desk.askForDocuments(id,
                documents.checklist(id.value()).stream().filter(ChecklistItem::isToSend).map(ChecklistItem::id).toList(), today(),
                desk.documentsDue(id, today()), accounts.nadia(), now());
    }

    /** Owned by Nadia, with every document received and accepted today: complete today. */
    public RequestId complete() {
        RequestId id = filed();
        complete(id);
        return id;
    }

    public void complete(RequestId id) {
        assign(id);
        documents.checklist(id.value()).stream().filter(ChecklistItem::isToSend).forEach(item -> {
            sendDocument(id, item);
            ChecklistItem received = documents.checklist(id.value()).stream().filter(one -> one.id().equals(item.id()))
                    .findFirst().orElseThrow();
            documents.accept(id.value(), received.id(), received.version(), accounts.nadia(), now());
        });
        desk.complete(id, accounts.nadia(), now());
    }

    /** Madeleine sends the next document that is missing. */
    public void sendDocument(RequestId id) {
        sendDocument(id, documents.checklist(id.value()).stream().filter(ChecklistItem::isToSend).findFirst().orElseThrow());
    }

    private void sendDocument(RequestId id, ChecklistItem item) {
        documents.attach(id.value(), item.id(),
                new Upload(new ByteArrayInputStream(picture(item.id())), item.name() + ".png", madeleine(), now()));
    }

    /** Complete, with a visit on that day at ten. */
    public RequestId visitFixed(LocalDate on) {
        RequestId id = complete();
        fixVisit(id, on);
        return id;
    }

    private void fixVisit(RequestId id, LocalDate on) {
        desk.planVisit(id, OffsetDateTime.of(on, java.time.LocalTime.of(10, 0), clock.getZone().getRules().getOffset(now())),
                "Camille Roux", accounts.nadia(), now());
    }

    /** Assessed in GIR 3: a plan of 720 euros, 96 of which stay with Madeleine. */
    public RequestId assessed() {
        RequestId id = complete();
        assess(id);
        return id;
    }

    /** A complete one is assessed today. */
    public void assess(RequestId id) {
        fixVisit(id, today());
        desk.assess(id, new Assessment(null, null, (short) 3, now(), "Aide à domicile : 30 heures par mois",
                new BigDecimal("720.00"), new BigDecimal("96.00"), null), accounts.nadia(), now());
    }

    /** Assessed, and a grant proposed to the one who signs. */
    public RequestId grantProposed() {
        RequestId id = assessed();
        Actor nadia = accounts.nadia();
        desk.propose(id, Proposal.grant(today(), null, nadia, now()), nadia,
                now());
        return id;
    }

    /** Granted: signed by Hélène. */
    public RequestId granted() {
        RequestId id = grantProposed();
        sign(id);
        return id;
    }

    /** Hélène signs what is proposed. */
    public void sign(RequestId id) {
        desk.decide(id, accounts.helene(), now());
    }

    /** Assessed in GIR 5: refused, with advice, signed by Hélène. */
    public RequestId refused() {
        RequestId id = visitFixed(today());
        Actor nadia = accounts.nadia();
        desk.assess(id, new Assessment(null, null, (short) 5, now(), null, null, null, "Une barre d’appui dans la douche"), nadia,
                now());
        desk.propose(id, Proposal.refusal("gir_5_6", "Vous faites seule les gestes de tous les jours.",
                "L’APA va du GIR 1 au GIR 4.", nadia, now()), nadia, now());
        desk.decide(id, accounts.helene(), now());
        return id;
    }

    /** Closed without decision by Nadia: the person gave it up. */
    public void close(RequestId id) {
        desk.close(id, "withdrawn", "Madame Perrin a téléphoné lundi.", accounts.nadia(), now());
    }

    private void assign(RequestId id) {
        Actor nadia = accounts.nadia();
        desk.assign(id, id(nadia), nadia.name(), nadia, now());
    }

    private static UUID id(Actor agent) {
        return java.util.Objects.requireNonNull(agent.id());
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A picture like no other, since the same one sent twice is known again. */
    public static byte[] picture(UUID document) {
        try (var out = new ByteArrayOutputStream()) {
            var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, document.hashCode());
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

package fr.guichet.documents;

import static fr.guichet.documents.Samples.AGENT;
import static fr.guichet.documents.Samples.CLAIRE;
import static fr.guichet.documents.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import fr.guichet.testing.MaterialTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@MaterialTest
@RecordApplicationEvents
class DocumentsTests {
    private static final Expected TAX = new Expected("doc_tax", "Dernier avis d’impôt");
    private static final Expected BANK = new Expected("doc_bank", "Un RIB au nom de Madeleine");

    @Autowired
    Documents documents;

    @Autowired
    OrphanSweep orphans;

    @Autowired
    ApplicationEvents events;

    @Value("${guichet.files}")
    Path files;

    private final UUID request = Ids.next();

    @BeforeEach
    void expectTwo() {
        documents.expect(request, List.of(TAX, BANK));
    }

    @Test
    void theChecklistFollowsTheRulesInTheirOrder() {
        documents.expect(request, List.of(new Expected("doc_identity", "Carte d’identité"), BANK, TAX));
        assertThat(checklist()).extracting(ChecklistItem::ruleId).containsExactly("doc_identity", "doc_bank", "doc_tax");

        documents.expect(request, List.of(BANK));

        assertThat(checklist()).extracting(ChecklistItem::ruleId).containsExactly("doc_bank");
    }

    @Test
    void whoeverComesAtTheSameTimeFindsTheSameChecklist() throws Exception {
        UUID fresh = Ids.next();
        List<Callable<Void>> both = Collections.nCopies(2, () -> {
            documents.expect(fresh, List.of(TAX, BANK));
            return null;
        });

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Void> one : threads.invokeAll(both)) {
                one.get();
            }
        }

        assertThat(documents.checklist(fresh)).extracting(ChecklistItem::ruleId).containsExactly("doc_tax", "doc_bank");
    }

    @Test
    void whatAlreadyCameNeverLeavesTheList() {
        attach("doc_tax", Samples.pdf(2), "avis.pdf");

        documents.expect(request, List.of(BANK));

        assertThat(item("doc_tax").expected()).isFalse();
        assertThat(item("doc_tax").isToSend()).isFalse();
        assertThat(item("doc_tax").files()).hasSize(1);
        documents.expect(request, List.of(TAX));
        assertThat(item("doc_tax").expected()).isTrue();
    }

    @Test
    void aFileIsKeptAsItCame() throws IOException {
        byte[] pdf = Samples.pdf(2);

        Arrival arrival = attach("doc_tax", pdf, "../😀 avis.pdf");

        assertThat(arrival).isInstanceOf(Arrival.Kept.class);
        FileView file = item("doc_tax").files().getFirst();
        assertThat(file.name()).isEqualTo("avis.pdf");
        assertThat(file.pages()).isEqualTo(2);
        assertThat(file.receivedFrom()).isEqualTo("Claire Lefèvre");
        StoredFile stored = documents.open(request, file.id());
        assertThat(stored.content().getContentAsByteArray()).isEqualTo(pdf);
        assertThat(files.resolve(request.toString()).resolve(file.sha256())).exists();
        assertThat(item("doc_tax").isToReview()).isTrue();
        assertThat(events.stream(DocumentReceived.class)).extracting(DocumentReceived::ruleId).containsExactly("doc_tax");
    }

    @Test
    void aRefusedFileLeavesNothing() throws IOException {
        assertThat(attach("doc_tax", Samples.heic(), "IMG_1.HEIC")).isEqualTo(new Arrival.Refused(Refusal.HEIC));

        assertThat(item("doc_tax").state()).isEqualTo(DocumentState.EXPECTED);
        assertThat(files.resolve(request.toString())).doesNotExist();
        assertThat(Files.list(files.resolve("incoming"))).isEmpty();
    }

    @Test
    void theSameFileTwiceIsToldAndKeptOnce() {
        byte[] photo = Samples.picture("jpg");
        attach("doc_tax", photo, "photo.jpg");

        assertThat(attach("doc_tax", photo, "photo (1).jpg")).isInstanceOf(Arrival.AlreadyThere.class);
        assertThat(attach("doc_bank", photo, "photo.jpg")).isInstanceOfSatisfying(Arrival.Kept.class,
                kept -> assertThat(kept.alreadyUnder()).isTrue());

        assertThat(item("doc_tax").files()).hasSize(1);
        assertThat(files.resolve(request.toString()).toFile().list()).hasSize(1);
    }

    @Test
    void filesSentAtOnceAllArrive() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Arrival>> uploads = List.of(1, 2, 3, 4).stream()
                    .<Callable<Arrival>>map(pages -> () -> attach("doc_tax", Samples.pdf(pages), pages + ".pdf")).toList();

            for (Future<Arrival> arrival : threads.invokeAll(uploads)) {
                assertThat(arrival.get()).isInstanceOf(Arrival.Kept.class);
            }
        }

        assertThat(item("doc_tax").files()).hasSize(4);
    }

    @Test
    void anotherRequestsFileIsNotFound() {
        attach("doc_tax", Samples.pdf(1), "avis.pdf");
        FileView file = item("doc_tax").files().getFirst();
        UUID another = Ids.next();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.open(another, file.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.remove(another, file.id(), NOW));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> documents.accept(another, item("doc_tax").id(), item("doc_tax").version(), AGENT, NOW));
    }

    @Test
    void aFileMayBeTakenBackUntilItIsReviewed() {
        attach("doc_tax", Samples.pdf(1), "avis.pdf");
        attach("doc_bank", Samples.pdf(2), "rib.pdf");
        UUID tax = item("doc_tax").files().getFirst().id();
        UUID bank = item("doc_bank").files().getFirst().id();
        accept("doc_bank");

        documents.remove(request, tax, NOW);

        assertThat(item("doc_tax").state()).isEqualTo(DocumentState.EXPECTED);
        assertThat(item("doc_tax").files()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.open(request, tax));
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> documents.remove(request, bank, NOW));
        assertThat(attach("doc_tax", Samples.pdf(1), "avis.pdf")).isInstanceOf(Arrival.Kept.class);
    }

    @Test
    void aRefusedDocumentIsAskedAgainAndANewFileMakesItReceived() {
        attach("doc_tax", Samples.pdf(1), "avis.pdf");

        documents.refuse(request, item("doc_tax").id(), item("doc_tax").version(), "La page 2 manque.", AGENT, NOW);

        assertThat(item("doc_tax").isToSend()).isTrue();
        assertThat(item("doc_tax").reason()).isEqualTo("La page 2 manque.");
        assertThat(item("doc_tax").reviewedBy()).isEqualTo("Nadia Benali");
        attach("doc_tax", Samples.pdf(2), "avis entier.pdf");
        assertThat(item("doc_tax").isToReview()).isTrue();
        assertThat(events.stream(DocumentReviewed.class)).extracting(DocumentReviewed::state)
                .containsExactly(DocumentState.REFUSED);
    }

    @Test
    void nobodyAcceptsWhatTheyHaveNotSeen() {
        attach("doc_tax", Samples.pdf(1), "avis.pdf");
        ChecklistItem seen = item("doc_tax");
        attach("doc_tax", Samples.pdf(2), "autre.pdf");

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> documents.accept(request, seen.id(), seen.version(), AGENT, NOW));
    }

    @Test
    void whatNobodySentIsNotAccepted() {
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> accept("doc_tax"));
    }

    @Test
    void anAcceptedDocumentTakesNoMoreFilesUntilItIsReopened() {
        attach("doc_tax", Samples.pdf(1), "avis.pdf");
        accept("doc_tax");

        assertThat(attach("doc_tax", Samples.pdf(2), "autre.pdf")).isEqualTo(new Arrival.Refused(Refusal.ALREADY_ACCEPTED));
        documents.reopen(request, item("doc_tax").id(), item("doc_tax").version(), AGENT, NOW);

        assertThat(item("doc_tax").isToReview()).isTrue();
        assertThat(attach("doc_tax", Samples.pdf(2), "autre.pdf")).isInstanceOf(Arrival.Kept.class);
    }

    @Test
    void theFileIsCompleteWhenAllIsAcceptedOrWaived() {
        Set<String> required = Set.of("doc_tax", "doc_bank");
        Instant arrived = NOW.plus(Duration.ofDays(3));
        documents.attach(request, "doc_tax", new Upload(Samples.upload(Samples.pdf(1), "").content(), "a.pdf", CLAIRE, arrived));
        accept("doc_tax");
        assertThat(documents.isComplete(request, required)).isFalse();

        documents.waive(request, item("doc_bank").id(), item("doc_bank").version(), "Déjà connu de la paierie.", AGENT, NOW);

        assertThat(documents.isComplete(request, required)).isTrue();
        assertThat(documents.isComplete(request, Set.of("doc_tax", "doc_identity"))).isFalse();
        assertThat(documents.lastArrival(request, required)).contains(arrived);
        assertThat(events.stream(DocumentWaived.class)).hasSize(1);
    }

    @Test
    void aWaiverCanBeTakenBack() {
        documents.waive(request, item("doc_bank").id(), item("doc_bank").version(), "Déjà connu.", AGENT, NOW);

        documents.reopen(request, item("doc_bank").id(), item("doc_bank").version(), AGENT, NOW);

        assertThat(item("doc_bank").isToSend()).isTrue();
    }

    @Test
    void aPromiseIsKeptInMindUntilTheDocumentComes() {
        documents.promise(request, "doc_bank", PromisedWay.POST);
        assertThat(item("doc_bank").promisedBy()).isEqualTo(PromisedWay.POST);
        documents.promise(request, "doc_bank", null);
        assertThat(item("doc_bank").state()).isEqualTo(DocumentState.EXPECTED);
        documents.promise(request, "doc_bank", PromisedWay.ONLINE);

        attach("doc_bank", Samples.pdf(1), "rib.pdf");

        assertThat(item("doc_bank").isToReview()).isTrue();
        documents.promise(request, "doc_bank", null);
        documents.promise(request, "doc_bank", PromisedWay.POST);
        assertThat(item("doc_bank").isToReview()).isTrue();
    }

    @Test
    void aDocumentThatAnAgentAsksForByHandCounts() {
        UUID letter = documents.add(request, "Courrier de la caisse de retraite");
        assertThat(documents.isComplete(request, Set.of())).isTrue();

        documents.ask(request, List.of(letter), LocalDate.of(2026, 11, 23));

        assertThat(documents.isComplete(request, Set.of())).isFalse();
        assertThat(checklist().getLast().askedOn()).isEqualTo("2026-11-23");
    }

    @Test
    void theSweepTakesOnlyWhatNoRowSpeaksOf() throws IOException {
        attach("doc_tax", Samples.pdf(1), "avis.pdf");
        attach("doc_tax", Samples.pdf(2), "en trop.pdf");
        FileView kept = item("doc_tax").files().getFirst();
        FileView removed = item("doc_tax").files().getLast();
        documents.remove(request, removed.id(), NOW);
        Path folder = files.resolve(request.toString());

        orphans.sweepOlderThan(Duration.ofDays(1));
        assertThat(folder.resolve(removed.sha256())).exists();
        orphans.sweepOlderThan(Duration.ofSeconds(-1));

        assertThat(folder.resolve(kept.sha256())).exists();
        assertThat(folder.resolve(removed.sha256())).doesNotExist();
        documents.forget(request);
        orphans.sweepOlderThan(Duration.ofSeconds(-1));
        assertThat(folder).doesNotExist();
        assertThat(checklist()).isEmpty();
    }

    @Test
    void theSweepLeavesWhatLiesBesideTheRequests() throws IOException {
        Path archived = Files.createDirectories(files.resolve("archives").resolve(request.toString())).resolve("case-file.pdf");
        Files.write(archived, Samples.pdf(1));

        orphans.sweepOlderThan(Duration.ofSeconds(-1));

        assertThat(archived).exists();
    }

    private Arrival attach(String rule, byte[] content, String name) {
        return documents.attach(request, rule, Samples.upload(content, name));
    }

    private void accept(String rule) {
        documents.accept(request, item(rule).id(), item(rule).version(), AGENT, NOW);
    }

    private List<ChecklistItem> checklist() {
        return documents.checklist(request);
    }

    private ChecklistItem item(String rule) {
        return checklist().stream().filter(item -> rule.equals(item.ruleId())).findFirst().orElseThrow();
    }
}

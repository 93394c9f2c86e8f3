package fr.guichet.documents;

import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file under a document. Its bytes lie in the store; a removed one keeps its row as a trace and loses its bytes. */
@Entity
@Table(name = "document_files")
class DocumentFile {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private SupportingDocument document;

    private UUID requestId;
    private String sha256;
    private String name;
    private String mediaType;
    private long size;
    private int pages;
    private int position;
    private Instant receivedAt;
    private @Nullable UUID receivedFrom;
    private String receivedFromName;
    private String scan;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected DocumentFile() {}

    DocumentFile(SupportingDocument document, CheckedFile file, int position, Actor from, Instant receivedAt) {
        this.id = Ids.next();
        this.document = document;
        this.requestId = document.request();
        this.sha256 = file.sha256();
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.pages = file.pages();
        this.position = position;
        this.receivedAt = receivedAt;
        this.receivedFrom = from.id();
        this.receivedFromName = from.name();
        this.scan = "NOT_SCANNED";
    }

    void remove(Instant at) {
        removedAt = at;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    boolean isThere() {
        return removedAt == null;
    }

    boolean hasSameContentAs(CheckedFile file) {
        return isThere() && sha256.equals(file.sha256());
    }
}

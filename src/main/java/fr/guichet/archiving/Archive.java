package fr.guichet.archiving;

import fr.guichet.requests.RequestId;
import fr.guichet.shared.NotFound;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the case files of closed requests. One is made once: who comes second, even at the same moment, is given the first. */
@Service
public class Archive {
    private final JdbcClient jdbc;
    private final CaseFilePdf pdf;
    private final CaseFileStore store;
    private final ApplicationEventPublisher events;

    Archive(JdbcClient jdbc, CaseFilePdf pdf, CaseFileStore store, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.pdf = pdf;
        this.store = store;
        this.events = events;
    }

    /**
     * Makes and keeps the case file of a request, unless there is one.
     *
     * @param content   asked only when the file is made
     * @param keepUntil first day on which its fate may be decided, null while no rule says
     * @throws UncheckedIOException when an original cannot be read or the file cannot be kept; nothing is kept then
     */
    @Transactional
    public CaseFile store(RequestId request, Supplier<CaseFileContent> content, @Nullable LocalDate keepUntil, Instant at) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('case file ' || :request, 0))")
                .param("request", request.toString())
                .query().singleRow();
        return find(request).orElseGet(() -> make(request, content.get(), keepUntil, at));
    }

    /** The case file of a request, if it has been made. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> find(RequestId request) {
        return jdbc.sql("select number, sha256, size, made_at, keep_until from case_files where request_id = :request")
                .param("request", request.value())
                .query((row, line) -> new CaseFile(request, row.getString(1), row.getString(2), row.getLong(3),
                        row.getTimestamp(4).toInstant(), row.getObject(5, LocalDate.class)))
                .optional();
    }

    /**
     * The PDF, to be closed by the caller, who also has checked that the viewer may see it.
     *
     * @throws NotFound when it has not been made
     */
    @Transactional(readOnly = true)
    public InputStream open(RequestId request) throws IOException {
        return store.open(jdbc.sql("select path from case_files where request_id = :request").param("request", request.value())
                .query(String.class).optional().orElseThrow(() -> new NotFound("No case file of " + request)));
    }

    private CaseFile make(RequestId request, CaseFileContent content, @Nullable LocalDate keepUntil, Instant at) {
        try {
            Path draft = store.draft(request);
            try {
                String sha256 = write(content, at, draft);
                var made = new CaseFile(request, content.number(), sha256, Files.size(draft), at, keepUntil);
                insert(made, content.outcome(), store.keep(request, draft, sha256));
                events.publishEvent(new CaseFileStored(request, sha256, at));
                return made;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(CaseFileContent content, Instant at, Path draft) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (var out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(draft), digest))) {
                pdf.write(content, at, out);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insert(CaseFile made, String outcome, String path) {
        jdbc.sql("""
                  insert into case_files (request_id, number, outcome, path, sha256, size, made_at, keep_until)
                  values (:request, :number, :outcome, :path, :sha256, :size, :made, :until)
                 """).param("request", made.request().value()).param("number", made.number()).param("outcome", outcome)
                .param("path", path)
                .param("sha256", made.sha256()).param("size", made.size()).param("made", Timestamp.from(made.madeAt()))
                .param("until", made.keepUntil()).update();
    }
}

package fr.guichet.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Finds out what a file is, by its content and never by its name, and whether it opens. */
@Component
class FileCheck {
    static final long MOST_BYTES = 10_000_000;
    private static final int BUFFER = 64 * 1024;

    private final Tika tika = new Tika();

    sealed interface Outcome {}

    record Good(CheckedFile file) implements Outcome {}

    record Bad(Refusal refusal) implements Outcome {}

    /** @param to where the content is copied on the way */
    Outcome read(Upload upload, Path to) throws IOException {
        MessageDigest digest = sha256();
        long size = copy(new DigestInputStream(upload.content(), digest), to);
        if (size == 0) {
            return new Bad(Refusal.EMPTY);
        } else if (size > MOST_BYTES) {
            return new Bad(Refusal.TOO_BIG);
        }
        String mediaType = tika.detect(to.toFile());
        return switch (open(mediaType, to)) {
            case Opening.Fails fails -> new Bad(fails.refusal());
            case Opening.Opens opens -> new Good(new CheckedFile(FileNames.clean(upload.name(), mediaType), mediaType,
                    HexFormat.of().formatHex(digest.digest()), size, opens.pages()));
        };
    }

    private static Opening open(String mediaType, Path file) throws IOException {
        return switch (mediaType) {
            case "application/pdf" -> PdfOpening.of(file);
            case "image/jpeg", "image/png" -> PictureOpening.of(file);
            default -> new Opening.Fails(ForeignTypes.refusal(mediaType));
        };
    }

    /** Copies one byte more than is allowed at most, so that a stream without end stops. */
    private static long copy(InputStream from, Path to) throws IOException {
        long size = 0;
        try (OutputStream out = Files.newOutputStream(to)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = from.read(buffer); read >= 0 && size <= MOST_BYTES; read = from.read(buffer)) {
                out.write(buffer, 0, read);
                size += read;
            }
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

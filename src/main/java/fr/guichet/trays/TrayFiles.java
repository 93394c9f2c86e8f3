package fr.guichet.trays;

import fr.guichet.documents.StoredFile;
import fr.guichet.shared.GuichetSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/** The scans of trays as they came, on the disk of supporting documents, in a folder of their own. */
@Component
class TrayFiles {
    private final Path folder;

    TrayFiles(GuichetSettings settings) {
        this.folder = settings.files().toAbsolutePath().normalize().resolve("courrier");
    }

    /** Writes at most so many bytes, and one more when there are more. @return how many were written */
    long write(UUID tray, InputStream content, long most) throws IOException {
        Files.createDirectories(folder);
        try (var out = Files.newOutputStream(place(tray))) {
            byte[] buffer = new byte[64 * 1024];
            long written = 0;
            for (int read = content.read(buffer); read >= 0 && written <= most; read = content.read(buffer)) {
                out.write(buffer, 0, read);
                written += read;
            }
            return written;
        }
    }

    /** To be closed. Pages are read when they are asked for, never all at once. */
    PDDocument open(UUID tray) throws IOException {
        return Loader.loadPDF(new RandomAccessReadBufferedFile(place(tray)), IOUtils.createTempFileOnlyStreamCache());
    }

    StoredFile stored(Tray tray) {
        Path file = place(tray.id());
        return new StoredFile(tray.name(), "application/pdf", file.toFile().length(), "", new FileSystemResource(file));
    }

    void delete(UUID tray) {
        try {
            Files.deleteIfExists(place(tray));
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    private Path place(UUID tray) {
        return folder.resolve(tray + ".pdf");
    }
}

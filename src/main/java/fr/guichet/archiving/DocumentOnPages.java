package fr.guichet.archiving;

import fr.guichet.archiving.CaseFileContent.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A document with the pictures of its pages.
 *
 * @param order    its place in the case file, from 1
 * @param original the file as it was given
 * @param sha256   of that file, computed now
 * @param pages    empty when it cannot be shown
 * @param problem  key of why it is not shown, or not whole; null when it is
 */
record DocumentOnPages(int order, Document document, Path original, String sha256, List<PagePicture> pages,
        @Nullable String problem) {
    static DocumentOnPages of(int order, Document document, Spool spool) throws IOException {
        MessageDigest digest = newDigest();
        Path original;
        try (InputStream in = new DigestInputStream(document.original().open(), digest)) {
            original = spool.keep(in);
        }
        PagePictures shown = PagePictures.of(document.mediaType(), original, spool);
        return new DocumentOnPages(order, document, original, HexFormat.of().formatHex(digest.digest()), shown.pages(),
                shown.problem());
    }

    /** Whether the file is still the one that came. */
    public boolean isIntact() {
        return sha256.equalsIgnoreCase(document.sha256());
    }

    /** The name of the attachment, which keeps the order and cannot leave a directory. */
    public String attachmentName() {
        return "%02d-%s".formatted(order, document.file().replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_"));
    }

    /** Numbers of the sheets that are left for it. */
    public List<Integer> sheets() {
        return IntStream.rangeClosed(1, pages.size()).boxed().toList();
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

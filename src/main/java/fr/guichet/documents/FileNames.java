package fr.guichet.documents;

import java.text.Normalizer;
import java.util.Map;

/** Makes the name that a sender's machine gave fit for screens, downloads and archives on any system. */
final class FileNames {
    private static final int MOST_SIGNS = 100;
    private static final Map<String, String> EXTENSIONS = Map.of("application/pdf", ".pdf", "image/jpeg", ".jpg", "image/png",
            ".png");

    private FileNames() {}

    /** Keeps letters, digits and a few signs of the last part of a path; the extension follows the content. */
    static String clean(String typed, String mediaType) {
        String last = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
        String composed = Normalizer.normalize(last, Normalizer.Form.NFC);
        String bare = composed.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replaceAll("[^\\p{L}\\p{N}\\p{M}'’()_.,+-]+", " ")
                .replaceAll("^[ .]+|[ .]+$", "");
        return shorten(bare.isEmpty() ? "document" : bare) + EXTENSIONS.getOrDefault(mediaType, "");
    }

    private static String shorten(String name) {
        return name.codePointCount(0, name.length()) <= MOST_SIGNS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, MOST_SIGNS)).strip();
    }
}

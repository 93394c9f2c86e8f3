package fr.guichet.documents;

import java.util.Map;
import java.util.Set;

/** What to say of a file that is neither PDF, JPEG nor PNG: the common ones have their own way out. */
final class ForeignTypes {
    private static final Set<String> TEXT_DOCUMENTS = Set.of("application/msword", "application/rtf", "text/plain", "text/html",
            "application/x-tika-msoffice", "application/x-tika-ooxml", "application/vnd.apple.pages");
    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/gzip", "application/x-7z-compressed",
            "application/x-rar-compressed", "application/x-tar");
    private static final Map<String, Refusal> PHOTOS = Map.of("image/heic", Refusal.HEIC, "image/heif", Refusal.HEIC,
            "image/heic-sequence",
            Refusal.HEIC, "image/avif", Refusal.HEIC);

    private ForeignTypes() {}

    static Refusal refusal(String mediaType) {
        if (PHOTOS.containsKey(mediaType)) {
            return PHOTOS.get(mediaType);
        } else if (mediaType.startsWith("image/")) {
            return Refusal.OTHER_IMAGE;
        } else if (mediaType.startsWith("video/") || mediaType.startsWith("audio/")) {
            return Refusal.VIDEO;
        } else if (ARCHIVES.contains(mediaType)) {
            return Refusal.ARCHIVE;
        }
        return isTextDocument(mediaType) ? Refusal.TEXT_DOCUMENT : Refusal.UNKNOWN_TYPE;
    }

    private static boolean isTextDocument(String mediaType) {
        return TEXT_DOCUMENTS.contains(mediaType) || mediaType.startsWith("application/vnd.openxmlformats-officedocument")
                || mediaType.startsWith("application/vnd.oasis.opendocument") || mediaType.startsWith("application/vnd.ms-");
    }
}

package fr.guichet.documents;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Hands out a file that came from outside so that it can do no harm: its true type, no guessing, nothing that it might bring along
 * is run or loaded, and no copy stays in a cache.
 */
public final class FileResponses {
    private static final String POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'";

    private FileResponses() {}

    /** To be looked at in the page or in a tab. */
    public static ResponseEntity<Resource> inline(StoredFile file) {
        return answer(file, ContentDisposition.inline());
    }

    /** To be saved. */
    public static ResponseEntity<Resource> download(StoredFile file) {
        return answer(file, ContentDisposition.attachment());
    }

    private static ResponseEntity<Resource> answer(StoredFile file, ContentDisposition.Builder disposition) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.mediaType())).contentLength(file.size())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .header("Content-Security-Policy", POLICY).header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "SAMEORIGIN").header("Cross-Origin-Resource-Policy", "same-origin")
                .body(file.content());
    }
}

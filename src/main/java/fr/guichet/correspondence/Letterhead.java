package fr.guichet.correspondence;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who writes: the authority and the service in charge, with the ways to reach it.
 *
 * @param service      the service in charge, empty when the authority itself writes
 * @param addressLines postal address, one line each
 * @param place        town for « place, date »
 * @param accent       colour of the authority, `#rrggbb`
 * @param logo         PNG or JPEG, null without one
 */
public record Letterhead(String authority, String service, List<String> addressLines, String phone, String hours, String email,
        String place, String accent, @Nullable Picture logo) {
    /** The same for another service in charge; none for this one. */
    Letterhead of(@Nullable String other) {
        return other == null
                ? this
                : new Letterhead(authority, other, addressLines, phone, hours, email, place, accent, logo);
    }

    /** A picture of the authority. */
    public record Picture(String mediaType, byte[] bytes) {
        /** The picture as an address that needs no loading. */
        public String asUri() {
            return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
        }
    }
}

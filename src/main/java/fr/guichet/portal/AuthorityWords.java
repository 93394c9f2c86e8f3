package fr.guichet.portal;

import fr.guichet.organisation.Authorities;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The variables that texts of forms take from the authority's own record. */
@Component
class AuthorityWords {
    private final Authorities authorities;

    AuthorityWords(Authorities authorities) {
        this.authorities = authorities;
    }

    Map<String, String> now() {
        return authorities.current().words();
    }
}

package fr.guichet.portal;

import fr.guichet.organisation.Authorities;
import fr.guichet.organisation.Authority;
import java.util.HashMap;
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
        Authority authority = authorities.current();
        Map<String, String> words = new HashMap<>();
        words.put("service.phone", authority.contact().phone());
        words.put("service.hours", authority.contact().hours());
        words.put("service.email", authority.contact().email());
        words.put("service.contact", authority.contact().email());
        words.put("service.name", authority.service());
        words.put("dpo.contact", authority.texts().dataOfficer());
        return words;
    }
}

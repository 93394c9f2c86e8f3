package fr.guichet.administration;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.organisation.Authorities;
import fr.guichet.organisation.Authority;
import fr.guichet.organisation.Logo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the authority and notes who did. */
@Service
class AuthorityDesk {
    private final Authorities authorities;
    private final Audit audit;

    AuthorityDesk(Authorities authorities, Audit audit) {
        this.authorities = authorities;
        this.audit = audit;
    }

    /**
     * @param version what the person saw
     * @param logo null leaves the picture as it is
     */
    @Transactional
    public void change(SignedIn who, Authority authority, int version, @Nullable Logo logo) {
        authorities.change(authority, version);
        audit.record(who, "administration.audit.authority-changed", authority.name());
        if (logo != null) {
            authorities.show(logo);
            audit.record(who, "administration.audit.logo-changed", authority.name());
        }
    }
}

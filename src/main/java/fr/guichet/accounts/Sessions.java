package fr.guichet.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Opens the session of somebody who has proved who they are. */
@Component
class Sessions {
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    /** A session that existed before gets another id, so that one planted by somebody else is worth nothing. */
    void open(Admission admission, HttpServletRequest request, HttpServletResponse response) {
        request.getSession(true);
        request.changeSessionId();
        SignedIn who = admission.who();
        String[] authorities = who.roles().stream().map(role -> "ROLE_" + role).toArray(String[]::new);
        var authentication = UsernamePasswordAuthenticationToken.authenticated(who, null,
                AuthorityUtils.createAuthorityList(authorities));
        authentication.setDetails(admission.stamp());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** @param stamp the account's, as it was when the session was opened */
    record Admission(SignedIn who, UUID stamp) {}
}

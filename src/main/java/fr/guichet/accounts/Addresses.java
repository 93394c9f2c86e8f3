package fr.guichet.accounts;

import java.util.Arrays;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The addresses that need no account, and those that lead to a sign-in page. */
final class Addresses {
    static final String[] STATIC = {"/webjars/**", "/fonts/**", "/*.css", "/*.js", "/*.svg", "/theme/**"};

    static final String[] PUBLIC = {"/", "/demarches/**", "/brouillons/oubli", "/connexion/**", "/agents/connexion",
            "/agents/mot-de-passe/**",
            "/accord/**", "/invitation/**", "/aide", "/mentions-legales", "/accessibilite", "/donnees-personnelles",
            "/plan-du-site", "/suivre",
            "/mon-mandat/**",
            "/referentiels/**", "/telechargements/**", "/pieces/**",
            "/actuator/health/**", "/favicon.ico"};

    static final RequestMatcher UNPERSONAL = anyOf(STATIC);
    static final RequestMatcher OF_CITIZENS = anyOf("/mes-demandes/**", "/mes-mandats/**");
    static final RequestMatcher OF_AGENTS = anyOf("/agents/**", "/administration/**");

    private Addresses() {}

    private static RequestMatcher anyOf(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .map(pattern -> (RequestMatcher) PathPatternRequestMatcher.withDefaults().matcher(pattern)).toList());
    }
}

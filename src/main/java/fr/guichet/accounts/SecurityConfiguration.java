package fr.guichet.accounts;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may go where. Everything is refused that is not named here. A page for everybody opens no session. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false, jsr250Enabled = true)
class SecurityConfiguration {
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'self'; "
            + "form-action 'self'; base-uri 'none'; object-src 'self'";

    private static final String[] AGENT_ROLES = Role.ofAgents().stream().map(Role::name).toArray(String[]::new);
    private static final String[] DESK_ROLES = Role.ofDesk().stream().map(Role::name).toArray(String[]::new);

    /** Last of all, so that the demonstration can add a chain of its own before it. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE - 10)
    SecurityFilterChain guichet(HttpSecurity http, JdbcClient jdbc) throws Exception {
        return http.authorizeHttpRequests(requests -> requests //
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC).permitAll()
                .requestMatchers(Addresses.STATIC).permitAll() //
                .requestMatchers(Addresses.PUBLIC).permitAll() //
                .requestMatchers("/mes-demandes/**", "/mes-mandats/**").hasRole(Role.CITIZEN.name()) //
                .requestMatchers("/agents", "/agents/demarches/**", "/agents/mes-demandes/**").hasAnyRole(AGENT_ROLES) //
                .requestMatchers("/agents/**").hasAnyRole(DESK_ROLES) //
                .requestMatchers("/administration/**").hasRole(Role.ADMINISTRATION.name()) //
                .anyRequest().denyAll())
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                        // A page that was being filled in another tab before signing in is still good afterwards.
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .addFilterAfter(new OpenAccountFilter(jdbc, Addresses.UNPERSONAL), SecurityContextHolderFilter.class)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(new SignInFirst()).accessDeniedHandler(new Refusal()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(logout -> logout.logoutUrl("/deconnexion").logoutSuccessHandler(new SignedOut()))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin))
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Signing in is done by {@link AgentSignIn} and {@link CitizenSignIn}; this only keeps a generated user from being made. */
    @Bean
    UserDetailsService noOtherUsers() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }
}

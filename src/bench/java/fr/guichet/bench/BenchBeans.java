package fr.guichet.bench;

import fr.guichet.accounts.SignInCodeIssued;
import fr.guichet.accounts.SignedIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/** What the bench adds to the application: the constant page, and an eye on the codes that leave. */
@TestConfiguration(proxyBeanMethods = false)
class BenchBeans {
    @Bean
    FileTemplateResolver constantTemplates(ConstantPage page) {
        var resolver = new FileTemplateResolver();
        resolver.setPrefix(page.directory + "/");
        resolver.setSuffix(".html");
        resolver.setResolvablePatterns(Set.of(ConstantPage.TEMPLATE));
        resolver.setCharacterEncoding("UTF-8");
        resolver.setOrder(1);
        return resolver;
    }

    @Bean
    Codes codes() {
        return new Codes();
    }

    /** The least that a page of a form could be: the row of the draft is read, and a template without any expression is drawn. */
    @Controller
    static class ConstantPage {
        static final String TEMPLATE = "constant-page";
        static final String FOR_AGENTS = "/agents/constant/page";

        private final JdbcClient jdbc;
        private final Path directory;

        ConstantPage(JdbcClient jdbc) throws IOException {
            this.jdbc = jdbc;
            this.directory = Files.createTempDirectory(Path.of("target"), "constant-page");
        }

        void show(String html) throws IOException {
            Files.writeString(directory.resolve(TEMPLATE + ".html"), html);
        }

        @GetMapping("/demarches/constant/{draft}/page")
        String page(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn viewer) {
            jdbc.sql("""
                     select form_version_id, channel, touched_at, requester_account, owner_id, answers::text from requests
                     where id = :id and state = 'DRAFT' and requester_account = :account
                     """).param("id", draft).param("account", viewer.id().value()).query((row, at) -> row.getString("answers"))
                    .single();
            return TEMPLATE;
        }

        /** The least that a page of agents could be: who is signed in is asked for by the security chain, and nothing else. */
        @GetMapping(FOR_AGENTS)
        String page() {
            return TEMPLATE;
        }
    }

    /** The last code that was sent. */
    static class Codes {
        private volatile String last = "";

        @EventListener
        void note(SignInCodeIssued issued) {
            last = issued.code();
        }

        String last() {
            return last;
        }
    }
}

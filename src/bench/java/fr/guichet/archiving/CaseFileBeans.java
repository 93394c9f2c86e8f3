package fr.guichet.archiving;

import fr.guichet.documents.Documents;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** Opens to the bench what the module keeps to itself. */
@TestConfiguration(proxyBeanMethods = false)
public class CaseFileBeans {
    /** Lazy, since it needs the published form. */
    @Bean
    @Lazy
    CaseFileWays caseFileWays(CaseFilePdf pdf, CaseFileBuilder builder, RequestMother requests, Documents documents,
            RequestReader reader, Clock clock) throws IOException {
        return new CaseFileWays(pdf, CaseFileWays.granted(requests, documents, reader, builder, clock), clock);
    }
}

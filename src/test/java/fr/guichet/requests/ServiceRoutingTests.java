package fr.guichet.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormFile;
import fr.guichet.forms.FormIndex;
import fr.guichet.forms.Question.Filing;
import fr.guichet.forms.Surroundings;
import fr.guichet.questions.QuestionViews;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServiceRoutingTests {
    private final ServiceRouting routing = new ServiceRouting(mock(QuestionViews.class));

    @Test
    void aRuleWithoutAServiceLeavesItToOthers() {
        assertThat(service("service: Accueil\nrouting: [{when: 'true', service: ''}]")).isEmpty();
        assertThat(service("service: Accueil\nrouting: [{when: 'true', service: Courrier}]")).contains("Courrier");
    }

    private Optional<String> service(String form) {
        return routing.of(FormIndex.of(FormFile.read(form)).situation(Answers.NONE,
                new Surroundings(LocalDate.EPOCH, Filing.online, Set.of(), insee -> true, Set.of(), Map.of())))
                .map(ServiceRouting.Routed::service);
    }
}

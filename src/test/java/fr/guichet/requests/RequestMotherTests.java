package fr.guichet.requests;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.testing.GuichetTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of a request, told by the steps that people take. */
@GuichetTest
class RequestMotherTests {
    @Autowired
    RequestMother mother;
    @Autowired
    RequestReader reader;

    @Test
    void goesFromFilingToDecision() {
        assertThat(state(mother.filed())).isEqualTo(RequestState.FILED);
        assertThat(state(mother.documentsAsked())).isEqualTo(RequestState.DOCUMENTS_ASKED);
        assertThat(state(mother.complete())).isEqualTo(RequestState.COMPLETE);
        assertThat(state(mother.granted())).isEqualTo(RequestState.GRANTED);
    }

    @Test
    void waitsForTheConsentOfThePersonWhomARelativeFilesFor() {
        assertThat(state(mother.filedByRelative())).isEqualTo(RequestState.CONSENT_PENDING);
        assertThat(state(mother.filedUnderMandate())).isEqualTo(RequestState.FILED);
    }

    @Test
    void takesPaperAsItCame() {
        assertThat(state(mother.enteredFromPaper())).isEqualTo(RequestState.FILED);
    }

    private RequestState state(RequestId id) {
        return reader.request(id).state();
    }
}

package fr.guichet.requests;

import fr.guichet.forms.Filer;
import fr.guichet.forms.Situation;
import fr.guichet.people.Organisations;
import fr.guichet.questions.Questionnaire;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes which organisation files a request, where the form asks for its SIRET and the number has its right key. */
@Component
class FilingOrganisations {
    private final Organisations organisations;
    private final Questionnaire questionnaire;
    private final JdbcClient jdbc;

    FilingOrganisations(Organisations organisations, Questionnaire questionnaire, JdbcClient jdbc) {
        this.organisations = organisations;
        this.questionnaire = questionnaire;
        this.jdbc = jdbc;
    }

    void note(RequestId request, Situation situation, Instant at) {
        if (situation.filer() != Filer.organisation) {
            return;
        }
        situation.form().questions()
                .filter(question -> question.isOfType("siret") && situation.answer(question.id()).isPresent()
                        && questionnaire.check(situation, question).isEmpty())
                .findFirst()
                .map(question -> situation.text(question.id()).replaceAll("[^0-9]", ""))
                .map(siret -> organisations.recognise(siret, situation.text("requester_organisation").strip(), at))
                .ifPresent(organisation -> jdbc.sql("update requests set organisation_id = :organisation where id = :id")
                        .param("organisation", organisation).param("id", request.value()).update());
    }
}

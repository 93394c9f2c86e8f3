package fr.guichet.requests;

import fr.guichet.forms.Filer;
import fr.guichet.forms.Situation;
import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.Citizens;
import fr.guichet.people.Members;
import fr.guichet.people.Organisations;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import fr.guichet.questions.Questionnaire;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes which organisation files a request, where the form asks for its SIRET and the number has its right key. */
@Component
class FilingOrganisations {
    private final Organisations organisations;
    private final Members members;
    private final Citizens citizens;
    private final Questionnaire questionnaire;
    private final JdbcClient jdbc;

    FilingOrganisations(Organisations organisations, Members members, Citizens citizens, Questionnaire questionnaire,
            JdbcClient jdbc) {
        this.organisations = organisations;
        this.members = members;
        this.citizens = citizens;
        this.questionnaire = questionnaire;
        this.jdbc = jdbc;
    }

    /** @param account of whoever files it: a professional files in the name of the organisation that they work for */
    void note(RequestId request, Situation situation, @Nullable UUID account, Instant at) {
        if (situation.filer() == Filer.professional && account != null) {
            members.memberships(citizens.email(new AccountId(account))).stream().findFirst()
                    .ifPresent(member -> keep(request, member.organisation().id()));
        }
        if (situation.filer() != Filer.organisation) {
            return;
        }
        situation.form().questions()
                .filter(question -> question.isOfType("siret") && situation.answer(question.id()).isPresent()
                        && questionnaire.check(situation, question).isEmpty())
                .findFirst()
                .map(question -> situation.text(question.id()).replaceAll("[^0-9]", ""))
                .map(siret -> organisations.recognise(siret, situation.text("requester_organisation").strip(), at))
                .ifPresent(organisation -> keep(request, organisation));
    }

    private void keep(RequestId request, UUID organisation) {
        jdbc.sql("update requests set organisation_id = :organisation where id = :id").param("organisation", organisation)
                .param("id", request.value()).update();
    }
}

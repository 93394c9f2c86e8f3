package fr.guichet.checking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.FormFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a form says of who files it goes with what it asks. */
class FilingCheckTests {
    private static final String CHOICE = "{id: capacity, type: single_choice, label: Q, options: [{value: self, label: S}, {value: %s, label: O}]}";

    @Test
    void asksInWhichCapacityWhereThereAreSeveral() {
        assertThat(found("filing: {by: [self, relative]}", ""))
                .contains("form checking.filing.capacity-missing []");
        assertThat(found("filing: {by: [self]}", "")).noneMatch(one -> one.contains("capacity"));
    }

    @Test
    void offersTheCapacitiesThatTheFormHasAndNoOthers() {
        assertThat(found("filing: {by: [self, relative]}", CHOICE.formatted("relative"))).noneMatch(
                one -> one.contains("capacity"));
        assertThat(found("filing: {by: [self, parent]}", CHOICE.formatted("relative"))).contains(
                "option:capacity/relative checking.filing.capacity-unknown [O]",
                "question:capacity checking.filing.capacity-unasked.parent [parent]");
    }

    @Test
    void advisesAgainstAskingWhoeverIsTheSubjectForTheirNameTwice() {
        String name = ", {id: requester_last_name, type: text, label: Votre nom%s}";

        assertThat(found("filing: {by: [self, parent]}", CHOICE.formatted("parent") + name.formatted("")))
                .contains("question:requester_last_name checking.filing.asks-twice []");
        assertThat(found("filing: {by: [self, parent]}", CHOICE.formatted("parent") + name.formatted(", when: capacity != self")))
                .noneMatch(one -> one.contains("asks-twice"));
    }

    @Test
    void asksTheDateOfBirthByWhichAConsentingPersonIsKnown() {
        String both = CHOICE.formatted("relative") + ", {id: consent_email, type: email, label: C}";

        assertThat(found("filing: {by: [self, relative]}", both))
                .contains("question:consent_email checking.filing.consent-birth []");
    }

    @Test
    void asksAnOrganisationForItsNameAndSomebodyWithoutAccountForAnAddress() {
        assertThat(found("filing: {by: [organisation]}", "")).contains("form checking.filing.organisation []");
        assertThat(found("filing: {account: none}", "")).contains("form checking.filing.no-address []");
    }

    @Test
    void opensBeforeItCloses() {
        assertThat(found("filing: {opens: 2026-12-15, closes: 2026-12-01}", "")).contains("form checking.filing.never-open []");
        assertThat(found("filing: {closes: 2026-11-22}", "")).contains("form checking.filing.over [2026-11-22]");
        assertThat(found("filing: {opens: 2026-12-01, closes: 2026-12-15}", "")).noneMatch(one -> one.contains("never-open"));
    }

    @Test
    void leavesGuichetTheAddressesThatItNeeds() {
        assertThat(CheckingContext.check().findings(FormFile.read("""
                                                                  steps: [{id: s, title: S, pages: [
                                                                    {id: envoi, code: P, title: P, why: w},
                                                                    {id: r, code: R, kind: review, title: R, why: w}]}]
                                                                  """))).extracting(Finding::key)
                .contains("checking.filing.page-taken").doesNotContain("checking.filing.no-review");
    }

    @Test
    void namesTheServiceForAllOtherCases() {
        assertThat(found("routing: [{when: filing = paper, service: Courrier}]", ""))
                .contains("form checking.filing.no-service []");
    }

    @Test
    void demandsAServiceOfEveryRule() {
        assertThat(found("service: Accueil\nrouting: [{when: filing = paper, service: ' '}]", ""))
                .contains("route:0 checking.filing.route-service []");
    }

    private static List<String> found(String filing, String questions) {
        return CheckingContext.check()
                .findings(FormFile.read(filing + "\n" + """
                                                        steps: [{id: s, title: S, pages: [
                                                          {id: p, code: P, title: P, why: w, questions: [%s]}]}]
                                                        """.formatted(questions))).stream()
                .map(one -> one.element() + " " + one.key() + " " + one.args()).toList();
    }
}

package fr.guichet.checking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.FormDefinition;
import fr.guichet.logic.Expression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that come with Guichet. */
class DeliveredFormsTests {

    @ParameterizedTest
    @ValueSource(strings = {"apa-a-domicile", "bourse-departementale", "saisir-le-mediateur", "question-ou-reclamation",
            "frais-de-deplacement"})
    void haveNothingThatKeepsThemFromBeingPublished(String slug) {
        FormDefinition form = CheckingContext.delivered(slug);

        assertThat(CheckingContext.check().findings(form)).filteredOn(Finding::isBlocking).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"apa-a-domicile", "bourse-departementale", "saisir-le-mediateur", "question-ou-reclamation",
            "frais-de-deplacement"})
    void keepEveryExpressionAsTheLineThatReadsBack(String slug) {
        assertThat(Placed.all(CheckingContext.delivered(slug))).isNotEmpty()
                .allSatisfy(placed -> assertThat(Expression.parse(placed.expression().write())).isEqualTo(placed.expression()));
    }
}

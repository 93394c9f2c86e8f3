package fr.guichet.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Situation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Answers as rows of a table, and as what agents look for. */
class AnswerTableTests {
    private static final SmallForm FORM = SmallForm
            .asking("""
                    - {id: name, type: text, label: "Nom {de subject}", searchable: true}
                    - {id: nir, type: nir, label: Numéro}
                    - {id: account, type: iban, label: Compte, readers: I}
                    - {id: income, type: amount, label: Revenu}
                    - {id: home, type: address, label: Adresse}
                    - {id: phone, type: phone, label: Téléphone, searchable: true}
                    - {id: sport, type: linked_choice, label: Activité, levels: [Famille, Sport], branches: [Sport > Judo, Autre], searchable: true}
                    - {id: team, type: text, label: Équipe, when: "sport = 'Autre'", searchable: true}
                    - {id: trips, type: group, label: Trajets, questions: [{id: town, type: text, label: Ville}, {id: km, type: integer, label: Distance, unit: km}, {id: why, type: text, label: Motif, when: km > 50}, {id: nir, type: nir, label: Numéro}]}
                    """);
    private static final Situation GIVEN = FORM.with("name", "Perrin\tPhilippe", "nir", "141127510800423", "account", "FR76",
            "income", "1 234,5", "home", Map.of("street", "1 rue A", "postcode", "14000", "commune", "Caen", "insee", "14118"),
            "phone",
            "+33 6 12 34 56 78", "sport", List.of("Sport", "Sport > Judo"), "team", "Les Bleus", "trips",
            List.of(Map.of("town", "Caen", "km", "12", "why", "rien", "nir", "141127510800423"),
                    Map.of("town", "Vire", "km", "1 060", "why", "loin")));

    private final AnswerTable table = QuestionsContext.bean(AnswerTable.class);

    @Test
    void hasTheColumnsOfAllQuestionsInTheWordsOfTheForm() {
        assertThat(table.columns(GIVEN, Set.of(Readers.ALL))).extracting(column -> column.key() + " = " + column.title())
                .containsExactly("name = Nom de la personne aidée", "income = Revenu", "home.street = Adresse, Numéro et rue",
                        "home.complement = Adresse, Complément (facultatif)", "home.postcode = Adresse, Code postal",
                        "home.commune = Adresse, Commune", "home.insee = Adresse, code Insee", "phone = Téléphone",
                        "sport.1 = Activité, Famille", "sport.2 = Activité, Sport", "team = Équipe",
                        "trips.town = Trajets, Ville",
                        "trips.km = Trajets, Distance", "trips.why = Trajets, Motif");
    }

    @Test
    void givesPlainValuesWithoutThoseThatAreNotAsked() {
        assertThat(table.row(GIVEN, Set.of(Readers.ALL))).containsExactly("Perrin\tPhilippe", "1234,50", "1 rue A", "", "14000",
                "Caen",
                "14118", "06 12 34 56 78", "Sport", "Judo", "", "Caen | Vire", "12 | 1060", " | loin");
    }

    @Test
    void keepsWhatOnlySomeAgentsReadFromTheOthers() {
        assertThat(table.row(GIVEN, Set.of(Readers.ALL, Readers.INSTRUCTION))).contains("FR76");
        assertThat(table.columns(GIVEN, Set.of(Readers.INSTRUCTION))).extracting(ExportColumn::key).containsExactly("account");
    }

    @Test
    void isSearchedByTheMarkedAnswersOnly() {
        assertThat(table.searchWords(GIVEN)).isEqualTo("Perrin\tPhilippe 06 12 34 56 78 0612345678 Sport › Judo");
        assertThat(table.searchWords(GIVEN.with(Answers.NONE))).isEmpty();
    }
}

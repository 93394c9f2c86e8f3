package fr.guichet.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerTests {

    @BeforeAll
    static void readTheForm() throws Exception {
        ApaFormTests.readTheFile();
    }

    @ParameterizedTest
    @CsvSource({"Madeleine Rose, de Madeleine, que Madeleine", "André, d’André, qu’André", "Hélène, d’Hélène, qu’Hélène",
            "Yvonne, d’Yvonne, qu’Yvonne", "Yaël, de Yaël, que Yaël", "Œdipe, d’Œdipe, qu’Œdipe", "Éric, d’Éric, qu’Éric",
            "Jean-Paul Marie, de Jean-Paul, que Jean-Paul", "'', de la personne aidée, que la personne aidée"})
    void elidesBeforeAVowelOrAnH(String firstNames, String de, String que) {
        Speaker speaker = speaker(Map.of("capacity", "relative", "subject_first_names", firstNames));

        assertThat(speaker.say("demande {de subject}")).isEqualTo("demande " + de);
        assertThat(speaker.say("Est-ce {que subject} vit")).isEqualTo("Est-ce " + que + " vit");
    }

    @Test
    void speaksToThePersonOrAboutThem() {
        Wording wording = new Wording("Votre nom", "Le nom {de subject}");

        assertThat(speaker(Map.of("capacity", "self", "subject_first_names", "Odette")).say(wording)).isEqualTo("Votre nom");
        assertThat(speaker(Map.of("capacity", "relative", "subject_first_names", "Odette")).say(wording))
                .isEqualTo("Le nom d’Odette");
    }

    @Test
    void beginsASentenceWithACapitalLetter() {
        assertThat(speaker(Map.of("capacity", "relative")).say("{subject.firstName}")).isEqualTo("La personne aidée");
        assertThat(speaker(Map.of("capacity", "self")).say("Voici {request.of}")).isEqualTo("Voici votre demande d’APA");
    }

    @Test
    void leavesAVariableThatNobodyKnows() {
        Speaker speaker = Speaker.of(ApaFormTests.situation(Map.of()), Map.of("service.phone", "02 61 00 00 00"));

        assertThat(speaker.say("Appelez le {service.phone} ou {nobody}")).isEqualTo("Appelez le 02 61 00 00 00 ou {nobody}");
    }

    @Test
    void saysAmountsOfTheAuthorityInEuros() {
        assertThat(speaker(Map.of()).say("{flatAmount} par mois")).isEqualTo("1\u00a0040,16\u00a0€ par mois");
    }

    @Test
    void saysHowThePersonActs() {
        assertThat(speaker(Map.of("capacity", "relative", "consent_ability", "yes")).say("J’agis {capacity.words}"))
                .isEqualTo("J’agis avec l’accord de la personne aidée");
        assertThat(speaker(Map.of("capacity", "relative", "consent_ability", "no")).say("J’agis {capacity.words}"))
                .isEqualTo("J’agis sans que la personne aidée puisse donner son accord");
    }

    private static Speaker speaker(Map<String, Object> answers) {
        return Speaker.of(ApaFormTests.situation(answers), Map.of());
    }
}

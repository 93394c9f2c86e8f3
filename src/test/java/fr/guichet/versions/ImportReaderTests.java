package fr.guichet.versions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.FormFile;
import fr.guichet.forms.FormMother;
import fr.guichet.testing.GuichetTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said of a definition file that somebody brings. */
@GuichetTest
class ImportReaderTests {
    @Autowired
    private ImportReader reader;

    @Test
    void takesInWhatItWrites() {
        String form = FormMother.asking("essai", "Essai");

        assertThat(read(form).definition()).isEqualTo(FormFile.read(form));
        assertThat(reader.read("f.json", FormFile.writeJson(FormFile.read(form)).getBytes(StandardCharsets.UTF_8)).definition())
                .isEqualTo(FormFile.read(form));
    }

    @Test
    void namesPlaceAndLineOfAnUnknownType() {
        ImportFinding finding = only(FormMother.asking("essai", "Essai", "- {id: day, type: date, label: Date de naissance}")
                .replace("type: date", "type: datte"));

        assertThat(finding.place()).isEqualTo("page « Vous connaître », question « Date de naissance »");
        assertThat(finding.text()).isEqualTo("Le type « datte » n’existe pas. Vouliez-vous « date » ?");
        assertThat(finding.line()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            lable: Nom      | La propriété « lable » n’existe pas à cet endroit. Vouliez-vous « label » ?
                                            when: town =    | « town = » ne se lit pas : La phrase s’arrête trop tôt
                                            paper: oui      | « paper » attend « true » ou « false », et non un texte (entre guillemets s’il ressemble à un nombre)
                                            required: paper | « required » attend une liste, et non un texte (entre guillemets s’il ressemble à un nombre)
                                            required: [no]  | « no » n’est pas possible pour « required ». Les valeurs possibles : online, paper
                                            max_length: 0   | « 0 » n’a pas la forme attendue pour « max_length »
                                            latest: demain  | « demain » n’a pas la forme attendue pour « latest »
                                            pattern: "[0"   | « [0 » n’a pas la forme attendue pour « pattern »
                                            """)
    void saysWhatIsWrongWithAProperty(String property, String sentence) {
        String form = FormMother.asking("essai", "Essai", "- {id: subject_birth_name, type: text, label: Votre nom}")
                .replaceFirst("( *)- id: subject_birth_name\n",
                        "$0$1  " + Matcher.quoteReplacement(property + "\n"));

        ImportFinding finding = only(form);

        assertThat(finding.text()).isEqualTo(sentence);
        assertThat(finding.place()).isEqualTo("page « Vous connaître », question « Votre nom »");
        assertThat(form.lines().toList().get(finding.line() - 1)).contains(property.substring(0, 4));
    }

    @Test
    void namesTheExampleInWhichSomethingIsWrong() {
        String form = FormMother.asking("essai", "Essai")
                + """
                  examples:
                    - {id: a, name: Une personne, today: 2026-11-23, answers: {}, expected: {page: [you]}}
                  """;

        assertThat(only(form).place()).isEqualTo("exemple « Une personne »");
        assertThat(only(form).text())
                .isEqualTo("La propriété « page » n’existe pas à cet endroit. Vouliez-vous « pages » ?");
    }

    @Test
    void advisesOfAnExampleThatGivesSomethingElse() {
        String form = FormMother.asking("essai", "Essai")
                + """
                  examples:
                    - {id: a, name: Une personne, today: 2026-11-23, answers: {}, expected: {pages: [you]}}
                  """;

        Imported imported = read(form);

        assertThat(imported.definition()).isNotNull();
        assertThat(imported.findings()).filteredOn(finding -> finding.place().equals("exemple « Une personne »"))
                .extracting(ImportFinding::text).containsExactly("Le résultat n’est pas celui qui est attendu");
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(read("format: 1\nslug: Un Essai\nprefix: e\nname: Essai\n").findings()).extracting(ImportFinding::text)
                .contains("Il manque la propriété « steps »", "Le début des numéros (« prefix ») a de 2 à 6 lettres majuscules")
                .anyMatch(text -> text.startsWith("L’adresse (« slug »)"));
    }

    @Test
    void refusesALaterFormatAtOnce() {
        assertThat(only("format: 2\nnouveau: oui\n").text())
                .startsWith("Ce fichier est écrit pour une version plus récente de Guichet : il est au format 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            format: 1\\nname: [a\\n                | 2 | Le fichier ne se lit pas
                                            format: 1\\n\\tname: a\\n              | 2 | Cette ligne commence par une tabulation
                                            format: 1\\nformat: 1\\n               | 2 | La propriété « format » est donnée deux fois
                                            format: 1\\nname: &a x\\ntitle: *a\\n  | 3 | Les renvois
                                            format: 1\\nname: !!java/x y\\n        | 2 | Les renvois
                                            format: 1\\n---\\nformat: 1\\n         | 3 | Le fichier contient plusieurs documents
                                            """)
    void refusesAFileThatCannotBeReadWithItsLine(String file, int line, String beginning) {
        ImportFinding finding = only(file.replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(finding.text()).startsWith(beginning);
        assertThat(finding.line()).isEqualTo(line);
    }

    @Test
    void refusesWhatIsNoDefinition() {
        assertThat(only("").text()).startsWith("Le fichier ne contient pas de démarche");
        assertThat(only("bonjour").text()).startsWith("Le fichier ne contient pas de démarche");
        assertThat(only("x: ".repeat(100) + "\n").blocking()).isTrue();
        assertThat(only("[".repeat(100)).text()).startsWith("Trop de niveaux");
        assertThat(reader.read("f.yaml", new byte[]{'n', ':', ' ', (byte) 0xe9}).findings().getFirst().text())
                .startsWith("Le fichier n’est pas un texte en UTF-8");
        assertThat(reader.read("f.yaml", new byte[ImportReader.MOST_BYTES + 1]).findings().getFirst().text())
                .isEqualTo("Le fichier est trop lourd : 2 Mo au plus.");
        assertThat(reader.read("f.json", "{\"format\": 1,}".getBytes(StandardCharsets.UTF_8)).findings().getFirst().text())
                .startsWith("Le fichier ne se lit pas à partir de la colonne");
    }

    @Test
    void takesInAFormThatTheCheckWillNotPublish() {
        Imported imported = read(FormMother.asking("essai", "Essai", "- {id: a, type: text, label: A, when: b is answered}"));

        assertThat(imported.definition()).isNotNull();
        assertThat(imported.findings()).filteredOn(ImportFinding::blocking).extracting(ImportFinding::place)
                .contains("page « Vous connaître », question « A »");
    }

    private Imported read(String file) {
        return reader.read("f.yaml", file.getBytes(StandardCharsets.UTF_8));
    }

    private ImportFinding only(String file) {
        Imported imported = read(file);
        assertThat(imported.definition()).isNull();
        List<ImportFinding> findings = imported.findings();
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }
}

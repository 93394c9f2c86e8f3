package fr.guichet.exports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an export can say of a request by itself, whatever its form. */
public enum ExportField {
    NUMBER("numero"), FORM("demarche"), PERSON("personne"), BIRTH("naissance"), ADDRESS("adresse"), ACTING("demandeur"), CHANNEL(
            "canal"), RECEIVED("reception"), STATE("etat"), DEADLINE("echeance"), OWNER("agent"), SUBSTITUTE(
                    "suppleant"), SERVICE("service"), URGENT(
                            "urgente"), MANDATE("mandat"), LABELS("etiquettes"), MISSING("pieces");

    public static final List<String> USUAL = List.of(NUMBER.word, FORM.word, PERSON.word, CHANNEL.word, RECEIVED.word, STATE.word,
            DEADLINE.word, OWNER.word);

    private final String word;

    ExportField(String word) {
        this.word = word;
    }

    /** Its name in templates and addresses. */
    public String word() {
        return word;
    }

    /** The key of its head. */
    public String key() {
        return "exports.field." + word;
    }

    static Optional<ExportField> of(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }
}

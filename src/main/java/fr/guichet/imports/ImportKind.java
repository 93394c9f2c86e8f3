package fr.guichet.imports;

import java.util.List;
import java.util.Set;

/** What a file holds, with the columns that it must have and those that it may have. Requests refer to people, documents to requests. */
public enum ImportKind {
    PEOPLE(List.of("identifiant", "nom_naissance", "prenoms"), Set.of("civilite", "nom_usage", "date_naissance", "lieu_naissance",
            "adresse", "complement", "code_postal", "commune", "code_insee", "telephone", "mobile", "courriel")), //
    REQUESTS(List.of("numero", "demarche", "etat", "date_reception"),
            Set.of("canal", "personne", "demandeur", "date_complet", "date_fin",
                    "agent", "motif", "service")), //
    DOCUMENTS(List.of("demande", "piece", "etat", "date"), Set.of("motif", "agent"));

    static final String ANSWER = "reponse.";

    private final List<String> needed;
    private final Set<String> possible;

    ImportKind(List<String> needed, Set<String> possible) {
        this.needed = needed;
        this.possible = possible;
    }

    List<String> needed() {
        return needed;
    }

    boolean knows(String column) {
        return needed.contains(column) || possible.contains(column) || this == REQUESTS && column.startsWith(ANSWER);
    }
}

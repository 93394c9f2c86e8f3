package fr.guichet.forms;

import java.util.Set;

/**
 * What a form asks of who acts for somebody else, and asks no more once a mandate in force covers the request. Forms of Guichet share
 * the ids of these questions and documents.
 */
final class HeldPower {
    static final Set<String> QUESTIONS = Set.of("consent_ability", "consent_way", "consent_mobile", "consent_email",
            "doc_mandate",
            "mandate_scope", "mandate_info", "no_consent_info");

    private HeldPower() {}

    /** For others than a guardian a judgment proves something else, such as who has the child. */
    static boolean proves(String document, Filer filer) {
        return document.equals("doc_mandate") || document.equals("doc_judgment") && filer == Filer.legal_rep;
    }
}

package fr.guichet.forms;

import fr.guichet.shared.Ids;

/** Small forms that can be published, each under an address of its own. */
public final class FormMother {
    private FormMother() {}

    public static String slug() {
        return "essai-" + Ids.next();
    }

    /** A form of one page. @param questions in YAML, from the first column */
    public static String asking(String slug, String name, String questions) {
        return """
               format: 1
               slug: %s
               prefix: ESS
               name: %s
               title: Demander %s
               request_of: {self: votre demande, other: "la demande {de subject}"}
               summary: Une démarche d’essai.
               category: autre
               introduction: {what: [Une aide.], who: [vous], duration: 5 minutes, prepare: [rien], next: [nous répondons]}
               settings: [{id: consentDays, label: Jours pour l’accord, type: integer, value: "15", from: 2026-01-01}]
               deadlines: []
               notices: {texts: []}
               texts: {privacy: [{heading: Vos données, text: Nous les gardons.}], honour: C’est vrai.}
               steps:
                 - id: step
                   title: Vous
                   pages:
                     - id: you
                       code: P01
                       title: Vous
                       why: pour vous répondre
                       questions:
               %s
                     - {id: review, code: P02, kind: review, title: Vérifier, why: pour corriger}
               """.formatted(slug, name, name, questions.indent(10));
    }

    /** A form that asks for a name. */
    public static String asking(String slug, String name) {
        return asking(slug, name,
                "- {id: subject_birth_name, type: text, label: Votre nom, required: [online, paper], paper: true}");
    }
}

package fr.guichet.journeys;

/** A form that asks in ways that the forms of the project do not use. */
final class FormOfManyTypes {
    private FormOfManyTypes() {}

    /** @param list the list of schools */
    static String named(String slug, String list) {
        return """
               format: 1
               slug: %s
               prefix: TYP
               name: Toutes sortes de réponses
               title: Répondre de toutes les façons
               summary: Une démarche d’essai.
               category: autre
               introduction: {what: [Un essai.]}
               filing: {by: [self], account: none}
               service: Accueil
               instruction: {visit: false, signature: false, amount: false, answer: true}
               computed:
                 - {id: small, label: Petite école, cases: [{when: "school.eleves < 100", value: "oui"}, {when: "true", value: "non"}]}
               steps:
                 - id: answers
                   title: Vos réponses
                   pages:
                     - id: choices
                       code: P01
                       title: Choisir
                       why: pour voir
                       questions:
                         - {id: activity, type: linked_choice, label: Quelle activité ?, required: [online, paper], paper: true, levels: [Activité, Discipline], branches: [Sport > Judo, Sport > Tir, Musique > Piano, Autre]}
                         - {id: instrument, type: text, label: Avez-vous un instrument ?, when: "activity = 'Musique'", paper: true}
                         - {id: school, type: table_choice, label: Quelle école ?, list: %s, required: [online, paper], paper: true}
                         - {id: small_school, type: text, label: Le nom de la classe unique, when: "school.eleves < 100", paper: true}
                         - {id: group, type: epci, label: Quelle intercommunalité ?, paper: true}
                         - {id: nationality, type: nationality, label: Nationalité, required: [online, paper], paper: true}
                         - {id: phone, type: phone, label: Téléphone, paper: true}
                     - {id: review, code: P09, kind: review, title: Vérifier, why: pour corriger}
               """
                .formatted(slug, list);
    }
}

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
                 - {id: total, label: Total, value: "sum(trips.km)", format: number, shown: "Au total, en kilomètres :", page: rows}
                 - {id: pupils, label: Élèves de ces écoles, value: "sum(children.goes_to.eleves)", format: number}
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
                     - id: rows
                       code: P02
                       title: Énumérer
                       why: pour voir
                       questions:
                         - id: trips
                           type: group
                           label: Vos trajets
                           item: Un trajet
                           layout: table
                           min_items: 2
                           max_items: 3
                           required: [online, paper]
                           paper: true
                           questions:
                             - {id: town, type: text, label: Ville, required: [online, paper], paper: true}
                             - {id: km, type: integer, label: Distance, unit: km, required: [online, paper], paper: true}
                         - id: children
                           type: group
                           label: Vos enfants
                           item: Un enfant
                           paper: true
                           questions:
                             - {id: name, type: text, label: Prénom, required: [online, paper], paper: true}
                             - {id: schooled, type: yes_no, label: Va-t-il à l’école ?, required: [online, paper], paper: true}
                             - {id: class, type: text, label: Dans quelle classe ?, required: [online, paper], when: schooled = yes, paper: true}
                             - {id: goes_to, type: table_choice, label: Dans quelle école ?, list: %s, when: schooled = yes, paper: true}
                             - {id: big_school, type: text, label: Dans quel bâtiment ?, when: goes_to.eleves > 300, paper: true}
                         - {id: papers, type: file, label: Vos justificatifs, required: [online], min_items: 2, max_items: 3, template: "https://www.exemple.fr/attestation.pdf"}
                     - {id: review, code: P09, kind: review, title: Vérifier, why: pour corriger}
               """
                .formatted(slug, list, list);
    }
}

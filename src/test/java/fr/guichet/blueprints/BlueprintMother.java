package fr.guichet.blueprints;

import fr.guichet.forms.FormFile;
import fr.guichet.shared.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Versions in preparation for tests, each of a form of its own. */
@Component
public class BlueprintMother {
    public static final Actor CLAIRE = new Actor(UUID.randomUUID(), "Claire Morel", Actor.Kind.AGENT);
    public static final Actor JULIEN = new Actor(UUID.randomUUID(), "Julien Moreau", Actor.Kind.AGENT);

    private final Blueprints blueprints;

    BlueprintMother(Blueprints blueprints) {
        this.blueprints = blueprints;
    }

    /** A small form with a group, options and conditions that refer to each other. @return its slug */
    public String small() {
        String slug = "petite-" + UUID.randomUUID();
        ObjectNode form = FormFile.tree(FormFile.read(SMALL));
        form.put("slug", slug);
        blueprints.start(slug, null, form, CLAIRE);
        return slug;
    }

    public Blueprint open(String slug) {
        return blueprints.open(slug).orElseThrow();
    }

    /** A form of the project, prepared under another address. @return its slug */
    public String like(String form) {
        String slug = form + "-" + UUID.randomUUID();
        blueprints.start(slug, null, FormFile.tree(FormFile.read(file(form))).put("slug", slug), CLAIRE);
        return slug;
    }

    private static String file(String form) {
        try {
            return new ClassPathResource("forms/" + form + ".yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final String SMALL = """
                                        format: 1
                                        slug: petite
                                        prefix: PTI
                                        name: Petite démarche
                                        title: Faire la petite démarche
                                        request_of: votre petite demande
                                        summary: Une petite démarche.
                                        category: autre
                                        keywords: []
                                        introduction: {what: [Une petite démarche.], who: [], duration: "5 minutes", prepare: [], next: []}
                                        settings: [{id: ceiling, label: Plafond, type: amount, value: "100", from: 2026-01-01}]
                                        computed: []
                                        steps:
                                          - id: you
                                            title: Vous
                                            pages:
                                              - id: identity
                                                code: P01
                                                title: Votre identité
                                                why: ""
                                                questions:
                                                  - {id: has_helps, type: yes_no, label: Recevez-vous une aide ?}
                                                  - {id: kind, type: single_choice, label: Laquelle ?, when: has_helps = yes, exclusive: other,
                                                     options: [{value: apa, label: APA}, {value: other, label: Une autre, when: kind != apa}]}
                                                  - id: helps
                                                    type: group
                                                    label: Vos aides
                                                    when: has_helps = yes and kind in (apa, other)
                                                    questions:
                                                      - {id: kind, type: text, label: Nom de l’aide}
                                                      - {id: amount, type: amount, label: Montant, when: kind is answered}
                                              - id: more
                                                code: P02
                                                title: Encore
                                                why: ""
                                                questions: [{id: remarks, type: long_text, label: Remarques, when: helps.amount is answered}]
                                        documents:
                                          - {id: doc_proof, name: Justificatif, when: kind = apa, question: remarks}
                                        messages:
                                          - {id: E1, when: "age(has_helps) < config.ceiling", beside: kind, text: "Au plus {ceiling}."}
                                        deadlines: []
                                        reminders: []
                                        notices: {blocks: {}, texts: []}
                                        statuses: []
                                        texts: {privacy: [], honour: Je le jure, capacity_words: {}}
                                        """;
}

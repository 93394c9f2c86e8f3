package fr.guichet.blueprints;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.shared.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

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
        return begin(FormFile.tree(FormFile.read(SMALL)));
    }

    /** A small form with an element of every kind. @return its slug */
    public String whole() {
        ObjectNode form = FormFile.tree(FormFile.read(SMALL));
        form.setAll((ObjectNode) YAMLMapper.builder().build().readTree(MORE));
        ((ArrayNode) form.at("/steps/0/pages/1/questions")).addAll((ArrayNode) YAMLMapper.builder().build().readTree(KINDS));
        return begin(form);
    }

    /** The next version of a form, under another name. @return its slug */
    public String copyOf(FormDefinition form) {
        return begin(FormFile.tree(form));
    }

    private String begin(ObjectNode form) {
        String slug = "petite-" + UUID.randomUUID();
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

    private static final String MORE = """
                                       computed:
                                         - {id: total, label: Total, value: "sum(helps.amount)", format: amount, shown: "Au total :", page: identity}
                                         - {id: level, label: Niveau, cases: [{when: "total > config.ceiling", value: high}, {when: "true", value: low}]}
                                       deadlines: [{id: decide, title: Décider, starts: complete_on, months: 3}]
                                       reminders: [{id: rappel, event: documents_due, days: [-7], to: [subject], channels: [email], notice: missing_documents}]
                                       notices: {blocks: {contact: "Appelez le {service.phone}."}, texts: [{id: filing_receipt, code: N1, subject: "Reçu : {request.number}", body: ["{greeting}", "[missing : {missing.list}]"]}]}
                                       statuses: [{id: filed, title: Reçue, now: Nous lisons., next: Nous répondons., until: "Avant le {decideBy}"}]
                                       texts: {privacy: [{heading: Vos données, text: Nous les gardons peu.}], honour: Je le jure, refusal_reasons: {late: Trop tard}}
                                       tables: [{id: rates, label: Taux, versions: [{from: 2026-01-01, rows: {low: {rate: "0.3", day: "85", half: "210", boarder: "390"}, high: {rate: "0.5", day: "60", half: "150", boarder: "285"}}}]}]
                                       """;

    /** Questions of types that the other forms do not use. */
    private static final String KINDS = """
                                        - {id: activity, type: linked_choice, label: Quelle activité ?, levels: [Activité, Discipline], branches: [Sport > Judo, Sport > Tir, Musique > Piano, Autre]}
                                        - {id: school, type: table_choice, label: Quelle école ?, list: ecoles}
                                        - {id: papers, type: file, label: Les papiers, template: "https://www.exemple.fr/attestation.pdf", min_items: 2, max_items: 5}
                                        - {id: trips, type: group, label: Trajets, layout: table, questions: [{id: km, type: integer, label: Kilomètres}]}
                                        """;
}

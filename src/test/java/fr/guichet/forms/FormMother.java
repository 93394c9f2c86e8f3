package fr.guichet.forms;

import fr.guichet.shared.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.node.ObjectNode;

/** Small forms that can be published, each under an address of its own, with the letters and delays of the APA. */
public final class FormMother {
    private static final List<String> AS_APA = List.of("settings", "deadlines", "notices", "statuses", "texts");

    private FormMother() {}

    public static String slug() {
        return "essai-" + Ids.next();
    }

    /** The text of a form that asks for a name. */
    public static String asking(String slug, String name) {
        return asking(slug, name,
                "- {id: subject_birth_name, type: text, label: Votre nom, required: [online, paper], paper: true}");
    }

    /** The text of a form of one page. @param questions in YAML, from the first column */
    public static String asking(String slug, String name, String questions) {
        ObjectNode form = FormFile
                .tree(FormFile.read("""
                                    format: 1
                                    slug: %s
                                    prefix: ESS
                                    name: %s
                                    title: Demander %s
                                    request_of: {self: votre demande, other: "la demande {de subject}"}
                                    summary: Une démarche d’essai.
                                    category: autre
                                    introduction: {what: [Une aide.], who: [vous], duration: 5 minutes}
                                    steps:
                                      - id: step
                                        title: Vous
                                        pages:
                                          - id: you
                                            code: P01
                                            title: Vous connaître
                                            why: pour vous répondre
                                            questions:
                                    %s
                                          - {id: review, code: P02, kind: review, title: Vérifier, why: pour corriger}
                                    """.formatted(slug, name, name, questions.indent(10))));
        AS_APA.forEach(part -> form.set(part, apa().get(part)));
        return FormFile.write(FormFile.read(form));
    }

    private static ObjectNode apa() {
        try {
            return FormFile.tree(FormFile
                    .read(new ClassPathResource("forms/apa-a-domicile.yaml").getContentAsString(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

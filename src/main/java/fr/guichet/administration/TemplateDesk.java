package fr.guichet.administration;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.documents.TemplateFile;
import fr.guichet.documents.TemplateFiles;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.shared.NotFound;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the documents to fill in, and notes who did. */
@Service
class TemplateDesk {
    private final TemplateFiles templates;
    private final FormCatalogue catalogue;
    private final Audit audit;

    TemplateDesk(TemplateFiles templates, FormCatalogue catalogue, Audit audit) {
        this.templates = templates;
        this.catalogue = catalogue;
        this.audit = audit;
    }

    @Transactional
    public void add(SignedIn who, String name, byte[] content) {
        audit.record(who, "administration.audit.template-added", templates.add(name, content, who.name()).name());
    }

    /** @return false when a published form offers it, and nothing is deleted */
    @Transactional
    public boolean delete(SignedIn who, UUID id) {
        TemplateFile file = templates.all().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("template " + id));
        if (isUsed(file)) {
            return false;
        }
        templates.delete(id);
        audit.record(who, "administration.audit.template-deleted", file.name());
        return true;
    }

    boolean isUsed(TemplateFile file) {
        return catalogue.current().stream().flatMap(form -> form.definition().questions())
                .flatMap(question -> Stream.concat(Stream.of(question), question.questions().stream()))
                .anyMatch(question -> file.address().equals(question.template()));
    }
}

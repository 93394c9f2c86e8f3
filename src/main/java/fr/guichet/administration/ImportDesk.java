package fr.guichet.administration;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.imports.ImportKind;
import fr.guichet.imports.Imports;
import fr.guichet.imports.Imports.Beginning;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins what is taken over from an older system, and notes who did. */
@Service
class ImportDesk {
    private final Imports imports;
    private final Audit audit;

    ImportDesk(Imports imports, Audit audit) {
        this.imports = imports;
        this.audit = audit;
    }

    Beginning begin(ImportKind kind, String fileName, InputStream file, SignedIn who) throws IOException {
        return noted(imports.begin(kind, fileName, file, who.actor()), fileName, who);
    }

    Beginning begin(ImportKind kind, String putName, SignedIn who) throws IOException {
        return noted(imports.begin(kind, putName, who.actor()), putName, who);
    }

    private Beginning noted(Beginning beginning, String fileName, SignedIn who) {
        if (beginning instanceof Beginning.Begun) {
            audit.record(who, "administration.audit.import-tried", fileName);
        }
        return beginning;
    }

    @Transactional
    public void takeForGood(UUID id, SignedIn who) {
        imports.takeForGood(id);
        audit.record(who, "administration.audit.import-taken", imports.find(id).fileName());
    }
}

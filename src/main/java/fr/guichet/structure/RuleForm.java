package fr.guichet.structure;

import static java.util.Objects.requireNonNullElse;

import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rule as an administrator chooses it. @param form its slug, empty for all @param territory none for everywhere */
record RuleForm(String form, @Nullable UUID territory, @Nullable UUID service) {
    static final RuleForm BLANK = new RuleForm("", null, null);

    RuleForm {
        form = requireNonNullElse(form, "");
    }

    TypedFields check(Messages messages) {
        TypedFields fields = new TypedFields(messages);
        if (service == null) {
            fields.wrong("service", "structure.rule.service-missing");
        }
        return fields;
    }
}

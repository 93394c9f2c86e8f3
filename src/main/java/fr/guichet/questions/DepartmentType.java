package fr.guichet.questions;

import fr.guichet.organisation.Divisions;
import org.springframework.stereotype.Component;

/** A département; the answer is its code. */
@Component
class DepartmentType extends ListedType {
    DepartmentType(Divisions divisions) {
        super("department", "landmark", () -> choices(divisions.departments()));
    }
}

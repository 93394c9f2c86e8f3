package fr.guichet;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The module map of docs/modules.md holds. */
class ModularityTests {
    @Test
    void modulesKnowOnlyWhatTheyMayKnow() {
        ApplicationModules.of(GuichetApplication.class).verify();
    }
}

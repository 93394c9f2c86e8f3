package fr.guichet.shared;

import java.util.List;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Opens the site only when all is prepared: no page answers before. */
@Component
class Doors implements SmartLifecycle {
    private final List<BeforeOpening> preparations;
    private boolean open;

    Doors(List<BeforeOpening> preparations) {
        this.preparations = preparations;
    }

    @Override
    public void start() {
        preparations.forEach(BeforeOpening::prepare);
        open = true;
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    /** The web server starts after, in a later phase. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}

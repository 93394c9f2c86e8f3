package fr.guichet.shared;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** Runs the one {@link OneOffTask} that was asked for, then stops. */
@Component
@ConditionalOnProperty("guichet.task")
class OneOffTaskRunner implements ApplicationRunner {
    private final String wanted;
    private final List<OneOffTask> tasks;
    private final ConfigurableApplicationContext application;

    OneOffTaskRunner(@Value("${guichet.task}") String wanted, List<OneOffTask> tasks,
            ConfigurableApplicationContext application) {
        this.wanted = wanted;
        this.tasks = tasks;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        tasks.stream().filter(task -> task.name().equals(wanted)).findFirst().orElseThrow(this::unknown).run();
        application.close();
    }

    private StartRefusal unknown() {
        return new StartRefusal("shared", "shared.start.task", wanted,
                tasks.stream().map(OneOffTask::name).sorted().collect(Collectors.joining(", ")));
    }
}

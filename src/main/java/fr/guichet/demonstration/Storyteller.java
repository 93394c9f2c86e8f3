package fr.guichet.demonstration;

import fr.guichet.forms.Availability;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.PublishedForm;
import fr.guichet.reminders.Reminders;
import fr.guichet.shared.Actor;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets the stories happen, each step at its own time and by the services that the screens call too. */
@Component
@ConditionalOnDemonstration
class Storyteller {
    private final Map<Deed, Act> acts = new EnumMap<>(Deed.class);
    private final FormCatalogue forms;
    private final ConsentTokens tokens;
    private final Reminders reminders;
    private final MovableClock clock;
    private final EntityManager entities;

    Storyteller(List<Acts> sides, FormCatalogue forms, ConsentTokens tokens, Reminders reminders, MovableClock clock,
            EntityManager entities) {
        sides.forEach(side -> acts.putAll(side.acts()));
        this.forms = forms;
        this.tokens = tokens;
        this.reminders = reminders;
        this.clock = clock;
        this.entities = entities;
    }

    /** To be called in the transaction that shall hold all or nothing. @param actors by the short names of the {@link Cast} */
    void tell(List<Script> scripts, Map<String, Actor> actors, Instant now) {
        Timeline timeline = new Timeline(now);
        LocalDate today = Moments.day(now);
        scripts.forEach(script -> script.requests().stream().filter(story -> canBeTold(script.form(), story, today))
                .forEach(story -> timeline.add(new Course(script.form(), story, script.answers(story, today), actors))));
        tokens.read(true);
        try {
            Instant last = now;
            for (Scene scene : timeline.scenes()) {
                remind(last, scene.at());
                clock.standAt(scene.at(), () -> act(scene));
                last = scene.at();
            }
            remind(last, now);
        } finally {
            tokens.read(false);
        }
    }

    /** Out of the season of its form, nothing could be sent. */
    private boolean canBeTold(String form, Story story, LocalDate today) {
        LocalDate first = Moments.workingDay(today, story.story().getFirst().day());
        return forms.current(form).map(PublishedForm::definition).map(FormDefinition::whoMayFile)
                .filter(rules -> Availability.of(rules, first).isOpen()).isPresent();
    }

    /** Reminders leave between two moments as they would have, every morning. */
    private void remind(Instant after, Instant until) {
        for (Instant morning : Moments.mornings(after, until)) {
            clock.standAt(morning, () -> reminders.runDue(morning));
        }
        entities.flush();
        entities.clear();
    }

    private void act(Scene scene) {
        Act act = acts.get(scene.step().deed());
        if (act == null) {
            throw new IllegalArgumentException("Nobody knows how to " + scene.step().deed());
        }
        act.perform(scene);
        // What was kept in memory must not hide from the next step what this one wrote by SQL.
        entities.flush();
        entities.clear();
    }
}

package fr.guichet.demonstration;

import fr.guichet.requests.RequestId;
import fr.guichet.shared.Actor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far the telling of one story has come. */
final class Course {
    private final String form;
    private final Story story;
    private final Map<String, Object> answers;
    private final Map<String, Actor> actors;
    private @Nullable RequestId request;

    /** @param form the slug of the form */
    Course(String form, Story story, Map<String, Object> answers, Map<String, Actor> actors) {
        this.form = form;
        this.story = story;
        this.answers = answers;
        this.actors = actors;
    }

    String form() {
        return form;
    }

    Story story() {
        return story;
    }

    Map<String, Object> answers() {
        return answers;
    }

    /** Somebody by the short name, the one who makes the request where none is given. */
    Actor actor(@Nullable String name) {
        Actor actor = actors.get(name == null ? story.by() : name);
        if (actor == null) {
            throw new IllegalArgumentException("The story " + story.id() + " has nobody called " + name);
        }
        return actor;
    }

    void begun(RequestId id) {
        request = id;
    }

    RequestId request() {
        if (request == null) {
            throw new IllegalStateException("The story " + story.id() + " has not begun");
        }
        return request;
    }
}

package fr.guichet.questions;

import java.util.List;
import org.springframework.stereotype.Component;

/** A commune by its name, today's or a former one, and in any spelling: lists of old communes are never whole. */
@Component
class CommuneType extends WrittenType {
    CommuneType() {
        super("commune");
    }

    @Override
    List<Fault> checkText(Asked asked, String text) {
        return List.of();
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.PERSON;
    }

    @Override
    public String icon() {
        return "building-2";
    }
}

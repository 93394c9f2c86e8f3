package fr.guichet.requests;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an agent says about who the subject is. @param person somebody known, none for somebody new */
public record Recognised(@Nullable UUID person) {}

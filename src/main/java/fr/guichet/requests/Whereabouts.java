package fr.guichet.requests;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a request lies, and by what it went there.
 *
 * @param homeCommune INSEE code of the commune where the subject lives, none when it is not known
 * @param rule the place that the authority's rule had then, where one decided
 * @param teamId the team of the service, none when it has none for this commune
 */
public record Whereabouts(@Nullable String homeCommune, @Nullable RoutedBy by, @Nullable Integer rule, @Nullable UUID teamId) {}

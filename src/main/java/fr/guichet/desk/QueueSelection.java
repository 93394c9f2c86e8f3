package fr.guichet.desk;

import fr.guichet.requests.Channel;
import fr.guichet.requests.QueueFilter;
import fr.guichet.requests.RequestState;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What an agent has chosen to see of the queue, as its address says it; what the address says wrongly counts as not said. */
record QueueSelection(String vue, String etat, String canal, String agent, String service, String texte, String closes,
        String apres) {
    private static final String NOBODY = "personne";
    private static final Pattern PLACE = Pattern.compile("(infinity|\\d{4}-\\d{2}-\\d{2})_[0-9a-f-]{36}");

    QueueSelection {
        vue = Objects.requireNonNullElse(vue, "");
        etat = Objects.requireNonNullElse(etat, "");
        canal = Objects.requireNonNullElse(canal, "");
        agent = Objects.requireNonNullElse(agent, "");
        service = Objects.requireNonNullElse(service, "");
        texte = Objects.requireNonNullElse(texte, "").strip();
        closes = Objects.requireNonNullElse(closes, "");
        apres = Objects.requireNonNullElse(apres, "");
    }

    QueueFilter filter() {
        return new QueueFilter(view(), state(), channel(), owner(), service.isEmpty() ? null : service,
                texte.isEmpty() ? null : texte, isEnded(),
                PLACE.matcher(apres).matches() ? apres : null);
    }

    QueueFilter.@Nullable View view() {
        return one(QueueFilter.View.values(), vue);
    }

    @Nullable
    RequestState state() {
        return one(RequestState.values(), etat);
    }

    @Nullable
    Channel channel() {
        return one(Channel.values(), canal);
    }

    @Nullable
    UUID owner() {
        if (agent.equals(NOBODY)) {
            return QueueFilter.NOBODY;
        }
        try {
            return agent.isEmpty() ? null : UUID.fromString(agent);
        } catch (IllegalArgumentException noAgent) {
            return null;
        }
    }

    public boolean isEnded() {
        return closes.equals("oui");
    }

    public boolean isNarrowed() {
        return state() != null || channel() != null || owner() != null || !service.isEmpty() || !texte.isEmpty() || isEnded();
    }

    /** The same without one of its conditions, from the top. */
    QueueSelection without(String name) {
        return new QueueSelection(unless(name, "vue", vue), unless(name, "etat", etat), unless(name, "canal", canal),
                unless(name, "agent", agent), unless(name, "service", service), unless(name, "texte", texte),
                unless(name, "closes", closes), "");
    }

    private static String unless(String left, String name, String value) {
        return left.equals(name) ? "" : value;
    }

    QueueSelection after(String place) {
        return new QueueSelection(vue, etat, canal, agent, service, texte, closes, place);
    }

    /** What follows the question mark of its address; empty when nothing is chosen. */
    String query() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        said().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return Objects.requireNonNullElse(address.encode().buildAndExpand(said()).getQuery(), "");
    }

    String address() {
        return "/agents/demandes" + (query().isEmpty() ? "" : "?" + query());
    }

    /** What it says of one of its conditions, for the forms that come back to it. */
    public String value(String name) {
        return said().getOrDefault(name, "");
    }

    private Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("vue", vue);
        said.put("etat", etat);
        said.put("canal", canal);
        said.put("agent", agent);
        said.put("service", service);
        said.put("texte", texte);
        said.put("closes", closes);
        said.put("apres", apres);
        said.values().removeIf(String::isEmpty);
        return said;
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst().orElse(null);
    }
}

package fr.guichet.correspondence;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AgentDirectory;
import fr.guichet.accounts.AgentView;
import fr.guichet.accounts.Citizens;
import fr.guichet.forms.Filer;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.Scope;
import fr.guichet.people.PostalAddress;
import fr.guichet.requests.Names;
import fr.guichet.requests.RequestView;
import fr.guichet.rights.Level;
import fr.guichet.rights.Rights;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the people whom a rule or a notice names, in a request. */
@Component
public class Addressees {
    private final Mandates mandates;
    private final Citizens citizens;
    private final AgentDirectory agents;
    private final Rights rights;

    Addressees(Mandates mandates, Citizens citizens, AgentDirectory agents, Rights rights) {
        this.rights = rights;
        this.mandates = mandates;
        this.citizens = citizens;
        this.agents = agents;
    }

    /** Everybody whom these words of a rule mean, each once. */
    public List<Addressee> of(List<String> words, RequestView request, LocalDate today) {
        return words.stream().flatMap(word -> named(word, request, today)).distinct().toList();
    }

    private Stream<Addressee> named(String word, RequestView request, LocalDate today) {
        return switch (word) {
            case "subject" -> Stream.of(subject(request));
            case "holder" -> holders(request, Scope.FOLLOW, today);
            case "decision_holder" -> holders(request, Scope.DECISION, today);
            case "requester" -> Stream.of(requester(request));
            case "protector" -> Stream.of(protector(request.names())).filter(one -> !one.name().isEmpty());
            case "visit_contact" -> Stream.of(visitContact(request));
            case "agent" -> agent(request.ownerId()).stream();
            case "head" -> heads(request);
            default -> Stream.empty();
        };
    }

    /** The person whom the request is about; for a child, the parent who made it. */
    public Addressee subject(RequestView request) {
        if (request.situation().filer() == Filer.parent) {
            return requester(request);
        }
        String email = request.isForSelf() ? orNull(request.names().requesterEmail()) : text(request, "subject_email");
        String known = email == null && request.isForSelf() && request.requesterAccount() != null
                ? citizens.email(new AccountId(request.requesterAccount()))
                : email;
        return new Addressee(Recipient.Kind.SUBJECT, request.names().subject(), known,
                request.names().subjectAddress(), request.situation().text("letter_channel").equals("post"));
    }

    /** The one who made the request; the subject when filed for oneself. */
    public Addressee requester(RequestView request) {
        return request.isForSelf()
                ? subject(request)
                : new Addressee(Recipient.Kind.REQUESTER, request.names().requester(), text(request, "requester_email"),
                        request.names().address("requester_address"), false);
    }

    /** The one who follows it: who made it, unless somebody else has taken their place since. */
    Addressee follower(RequestView request, LocalDate today) {
        return holders(request, Scope.FOLLOW, today).filter(holder -> !holder.name().equals(request.names().requester()))
                .findFirst().orElseGet(() -> requester(request));
    }

    /** Only a mandate in force that allows it; a parent is written to in place of the child. */
    private Stream<Addressee> holders(RequestView request, Scope scope, LocalDate today) {
        return mandates.ofRequest(request.id().value()).stream().filter(mandate -> allows(mandate, scope, today))
                .map(mandate -> new Addressee(Recipient.Kind.HOLDER, mandate.holder().name(), mandate.holder().email(),
                        address(mandate, request), false));
    }

    /** The answers say where their maker lives, and nothing of who came after. */
    static @Nullable PostalAddress address(MandateView mandate, RequestView request) {
        boolean own = mandate.holder().address() == null && mandate.holder().name().equals(request.names().requester());
        return own ? request.names().address("requester_address") : mandate.holder().address();
    }

    private static boolean allows(MandateView mandate, Scope scope, LocalDate today) {
        return mandate.isActive() && !mandate.kind().isParental() && mandate.scopes().contains(scope)
                && (mandate.endsOn() == null || !today.isAfter(mandate.endsOn()));
    }

    private static Addressee protector(Names names) {
        return new Addressee(Recipient.Kind.PROTECTOR, names.situation().text("protector_name"), null,
                names.address("protector_address"), false);
    }

    private Addressee visitContact(RequestView request) {
        Names names = request.names();
        Addressee found = switch (request.situation().text("visit_contact")) {
            case "requester" -> requester(request);
            case "protector" -> protector(names);
            case "other" -> new Addressee(Recipient.Kind.SUBJECT, names.situation().text("contact_name"), null,
                    names.address("contact_address"), false);
            default -> subject(request);
        };
        return found.email() == null && found.address() == null ? subject(request) : found;
    }

    /** Those who answer for the work of others on a request; those who decide where nobody does. */
    public List<Addressee> managers(RequestView request) {
        Set<AccountId> managing = rights.agents(request.id().value(), Level.MANAGE);
        return managing.isEmpty()
                ? heads(request).toList()
                : agents.agents().stream().filter(agent -> managing.contains(agent.id())).map(Addressees::colleague).toList();
    }

    private Stream<Addressee> heads(RequestView request) {
        Set<AccountId> deciding = rights.agents(request.id().value(), Level.DECIDE);
        return agents.agents().stream().filter(agent -> deciding.contains(agent.id())).map(Addressees::colleague);
    }

    private List<Addressee> agent(@Nullable UUID owner) {
        return Stream.ofNullable(owner).flatMap(id -> agents.agent(new AccountId(id)).stream()).map(Addressees::colleague)
                .toList();
    }

    private static Addressee colleague(AgentView agent) {
        return new Addressee(Recipient.Kind.AGENT, agent.name(), agent.email(), null, false);
    }

    private static @Nullable String text(RequestView request, String id) {
        return orNull(request.situation().text(id));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

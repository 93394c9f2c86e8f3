package fr.guichet.intake;

import fr.guichet.accounts.SignedIn;
import fr.guichet.people.Likeness;
import fr.guichet.people.People;
import fr.guichet.requests.Draft;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.Holder;
import fr.guichet.requests.Names;
import fr.guichet.requests.PaperEntries;
import fr.guichet.requests.PersonRequest;
import fr.guichet.requests.PersonRequests;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.Situations;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import fr.guichet.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens paper entries for the agents to whom they belong, and finds the person again. */
@Component
class Entries {
    private static final String NEW = "nouvelle";

    private final PaperEntries entries;
    private final Drafts drafts;
    private final Situations situations;
    private final People people;
    private final PersonRequests requests;
    private final Rights rights;

    Entries(PaperEntries entries, Drafts drafts, Situations situations, People people, PersonRequests requests, Rights rights) {
        this.entries = entries;
        this.drafts = drafts;
        this.situations = situations;
        this.people = people;
        this.requests = requests;
        this.rights = rights;
    }

    /** @throws NotFound when it is not this agent's, or filed already */
    OpenEntry open(UUID id, SignedIn viewer) {
        return find(id, viewer).orElseThrow(() -> new NotFound("paper entry " + id));
    }

    Optional<OpenEntry> find(UUID id, SignedIn viewer) {
        return drafts.open(new RequestId(id), Holder.account(viewer.id().value())).map(this::entry);
    }

    private OpenEntry entry(Draft draft) {
        return new OpenEntry(entries.entry(draft.id()), draft,
                situations.of(draft.id(), draft.form(), draft.answers(), draft.channel()));
    }

    /** Who may already be known under what is typed so far, of those whom this agent may know, with what is open for them. */
    List<Known> alike(OpenEntry open, SignedIn viewer) {
        List<Likeness> alike = new Names(open.situation()).subjectDetails().map(people::alike).orElse(List.of());
        if (alike.isEmpty()) {
            return List.of();
        }
        Reach reach = rights.reach(viewer.id());
        List<UUID> seen = requests.those(alike.stream().map(one -> one.person().id().value()).toList(),
                PersonRequests.visible(reach));
        List<PersonRequest> under = requests.open(open.draft().form().definition().slug(), seen, reach);
        return alike.stream().filter(one -> seen.contains(one.person().id().value()))
                .map(one -> new Known(one, under.stream()
                        .filter(request -> one.person().id().value().equals(request.person())).toList()))
                .toList();
    }

    /** Keeps who the agent says it is. @param said the id of somebody known, « nouvelle », or nothing */
    void recognise(OpenEntry open, @Nullable String said, List<Known> alike) {
        if (NEW.equals(said)) {
            entries.recognise(open.entry().id(), null);
        } else if (said != null) {
            alike.stream().map(Known::id).filter(id -> id.toString().equals(said)).findFirst()
                    .ifPresent(person -> entries.recognise(open.entry().id(), person));
        }
    }
}

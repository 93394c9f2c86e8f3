package fr.guichet.bench;

import fr.guichet.accounts.AgentAccounts;
import fr.guichet.accounts.Role;
import fr.guichet.bench.BenchBeans.ConstantPage;
import fr.guichet.testing.AgentSessions;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** So many agents before the first page of the queue at once, each signed in. */
final class Agents {
    static final int COUNT = 50;
    private static final String QUEUE = "/agents/demandes";

    private final Clients clients;
    private final Visitor first;

    Agents(int port, AgentAccounts accounts) throws Exception {
        List<Visitor> all = new ArrayList<>();
        for (int agent = 0; agent < COUNT; agent++) {
            String email = UUID.randomUUID() + "@haute-vere.example";
            accounts.open("Nadia Benali", email, Set.of(Role.INSTRUCTION, Role.DECISION), AgentSessions.PASSWORD);
            var visitor = new Visitor(port);
            visitor.send("/agents/connexion", Map.of("email", email, "mot-de-passe", AgentSessions.PASSWORD));
            all.add(visitor);
        }
        this.clients = new Clients(port, all.stream().map(Visitor::cookies).toList());
        this.first = all.getFirst();
    }

    /** The first page against a page of the same signs that is only drawn, behind the same security chain. */
    Line compare(ConstantPage page, Rounds rounds) throws Exception {
        String html = get(QUEUE);
        page.show(html);
        if (get(ConstantPage.FOR_AGENTS).length() != html.length()) {
            throw new IOException("The constant page is not as long as the queue");
        }
        return rounds.compare("first page, %d agents at once".formatted(COUNT), () -> clients.rate(QUEUE),
                () -> clients.rate(ConstantPage.FOR_AGENTS), "");
    }

    private String get(String path) throws Exception {
        HttpResponse<String> page = first.get(path);
        if (page.statusCode() != 200) {
            throw new IOException(path + " answers " + page.statusCode());
        }
        return page.body();
    }
}

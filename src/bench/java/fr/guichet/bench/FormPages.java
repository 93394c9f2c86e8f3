package fr.guichet.bench;

import fr.guichet.bench.BenchBeans.ConstantPage;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.Page;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestMother;
import fr.guichet.testing.Statements;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The pages of the form of the APA, filled in by a son for his mother, who is signed in. */
final class FormPages {
    private static final int CLIENTS = 4;

    private final int port;
    private final Citizen citizen;
    private final String cookies;
    private final Statements statements;
    private final String constant;
    private final List<Shown> pages = new ArrayList<>();

    /** A page as it was shown. */
    record Shown(String path, String html, long queries) {
        int size() {
            return html.getBytes(StandardCharsets.UTF_8).length;
        }
    }

    FormPages(int port, Citizen citizen, RequestMother requests, FormCatalogue forms, Statements statements) throws Exception {
        this.port = port;
        this.citizen = citizen;
        this.statements = statements;
        var draft = requests.draft(ApaAnswers.ofPhilippeForMadeleine(), requests.philippe());
        this.constant = "/demarches/constant/" + draft + "/page";
        for (Page page : forms.current("apa-a-domicile").orElseThrow().definition().pages()) {
            visit("/demarches/apa-a-domicile/" + draft + "/" + page.id());
        }
        this.cookies = citizen.cookies();
    }

    /** Twice, for the first time may have more to do than every time. */
    private void visit(String path) throws Exception {
        if (citizen.get(path).statusCode() == 200) {
            long before = statements.prepared();
            HttpResponse<String> page = citizen.get(path);
            pages.add(new Shown(path, page.body(), statements.prepared() - before));
        }
    }

    Shown heaviest() {
        return pages.stream().max(Comparator.comparingInt(Shown::size)).orElseThrow();
    }

    Shown mostAsking() {
        return pages.stream().max(Comparator.comparingLong(Shown::queries)).orElseThrow();
    }

    List<Shown> all() {
        return pages;
    }

    Line compare(ConstantPage page, Rounds rounds) throws Exception {
        Shown heaviest = heaviest();
        page.show(heaviest.html());
        if (citizen.get(constant).body().length() != heaviest.html().length()) {
            throw new IOException("The constant page is not as long as " + heaviest.path());
        }
        Clients clients = new Clients(port, Collections.nCopies(CLIENTS, cookies));
        return rounds.compare("the heaviest form page", () -> clients.rate(heaviest.path()), () -> clients.rate(constant),
                String.valueOf(heaviest.queries()));
    }
}

package fr.guichet.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;

/** Somebody who has signed in as people do, with the code of the mail. */
final class Citizen {
    private final Visitor visitor;

    Citizen(int port, String email, Supplier<String> code) throws IOException, InterruptedException {
        this.visitor = new Visitor(port);
        visitor.send("/connexion", Map.of("email", email));
        visitor.send("/connexion/code", Map.of("code", code.get()));
        if (get("/mes-demandes").statusCode() != 200) {
            throw new IOException("Nobody is signed in");
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return visitor.get(path);
    }

    String cookies() {
        return visitor.cookies();
    }
}

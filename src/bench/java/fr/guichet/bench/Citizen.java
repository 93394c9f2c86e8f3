package fr.guichet.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who has signed in as people do, with the code of the mail. */
final class Citizen {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI site;

    Citizen(int port, String email, Supplier<String> code) throws IOException, InterruptedException {
        this.site = URI.create("http://localhost:" + port);
        send("/connexion", "email", email);
        send("/connexion/code", "code", code.get());
        if (get("/mes-demandes").statusCode() != 200) {
            throw new IOException("Nobody is signed in");
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(site.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    String cookies() {
        return cookies.getCookieStore().getCookies().stream().map(HttpCookie::toString).map(text -> text.replace("\"", ""))
                .collect(Collectors.joining("; "));
    }

    private void send(String path, String name, String value) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(path).body());
        if (!token.find()) {
            throw new IOException("No form at " + path);
        }
        String body = "_csrf=" + encoded(token.group(1)) + "&" + name + "=" + encoded(value);
        browser.send(HttpRequest.newBuilder(site.resolve(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package fr.guichet.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who all ask for a page at once, again and again, each on a connection that stays open. @param cookies of each of them */
record Clients(int port, List<String> cookies) {
    private static final Duration ROUND = Duration.ofSeconds(3);

    /** @return how many pages a second they get */
    double rate(String path) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(cookies.size())) {
            long until = System.nanoTime() + ROUND.toNanos();
            List<Callable<Integer>> visits = new ArrayList<>();
            cookies.forEach(own -> visits.add(() -> visits(path, own, until)));
            int count = 0;
            for (Future<Integer> visited : clients.invokeAll(visits)) {
                count += visited.get();
            }
            return count / (double) ROUND.toSeconds();
        }
    }

    private int visits(String path, String own, long until) throws IOException {
        int count = 0;
        try (var connection = new KeepAlive(port, path, own)) {
            while (System.nanoTime() < until) {
                connection.get();
                count++;
            }
        }
        return count;
    }
}

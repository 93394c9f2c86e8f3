package fr.guichet.organisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads the lists that come with the application: a head line, then cells parted by semicolons. */
final class PackagedList {
    private PackagedList() {}

    static Stream<String[]> read(String resource) {
        try (InputStream file = PackagedList.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("missing " + resource);
            }
            InputStream plain = resource.endsWith(".gz") ? new GZIPInputStream(file) : file;
            List<String> lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8)).lines().skip(1)
                    .toList();
            return lines.stream().map(line -> line.split(";", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

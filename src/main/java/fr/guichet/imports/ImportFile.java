package fr.guichet.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as it lies on the disk, read as a stream however long it is. */
record ImportFile(Path path, Charset charset) {
    private static final Charset OLD = Charset.forName("ISO-8859-15");
    private static final int MARK = 0xFEFF;

    /** Finds out how it is written: UTF-8 where all of it is that, else the signs of older French systems. */
    static ImportFile of(Path path) throws IOException {
        try (Reader reader = reader(path, StandardCharsets.UTF_8)) {
            char[] buffer = new char[1 << 16];
            while (reader.read(buffer) >= 0) {
                continue;
            }
            return new ImportFile(path, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return new ImportFile(path, OLD);
        }
    }

    /** Its text, without the mark that some programs put before it. */
    Reader read() throws IOException {
        Reader reader = reader(path, charset);
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Reader reader(Path path, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(path),
                charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)), 1 << 16);
    }
}

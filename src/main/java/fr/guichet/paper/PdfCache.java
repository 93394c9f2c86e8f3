package fr.guichet.paper;

import fr.guichet.forms.FormVersionId;
import fr.guichet.organisation.Authority;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Keeps the last files, so that each is made once; they are made one after another, so that nobody can keep all cores busy. */
@Component
class PdfCache {
    private static final int MOST = 60;

    private final Map<Key, byte[]> files = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
            return size() > MOST;
        }
    });

    /**
     * What a file is made from.
     *
     * @param theme changes with the picture of the authority
     * @param since the last day on which a setting of the form came into force
     */
    record Key(FormVersionId form, boolean fillable, Authority authority, String theme, LocalDate since) {}

    /** A file that is there waits for nobody. */
    byte[] get(Key key, Supplier<byte[]> maker) {
        byte[] known = files.get(key);
        return known == null ? made(key, maker) : known;
    }

    private synchronized byte[] made(Key key, Supplier<byte[]> maker) {
        byte[] known = files.get(key);
        if (known == null) {
            known = maker.get();
            files.put(key, known);
        }
        return known;
    }
}

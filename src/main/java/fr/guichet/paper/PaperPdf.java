package fr.guichet.paper;

import fr.guichet.shared.Typesetter;
import fr.guichet.shared.Typesetter.Standard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;

/** Sets a form as PDF/UA: to print, or with fields to fill in on a screen. The same form gives the same bytes. */
@Component
class PaperPdf {
    private final Typesetter typesetter;

    PaperPdf(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** The form to be filled in with a pen. @param madeAt when its version was published */
    byte[] blank(PaperForm form, String code, Instant madeAt) throws IOException {
        return finished(form, code, madeAt, Drawing::draw);
    }

    /** The form to be filled in on a screen, with a field for each room. */
    byte[] fillable(PaperForm form, String code, Instant madeAt) throws IOException {
        return finished(form, code, madeAt, Fields::make);
    }

    /** Where its rooms come to stand when it is printed. */
    PrintedPages pages(PaperForm form) throws IOException {
        var text = new ByteArrayOutputStream();
        typesetter.print("paper/form", Map.of("form", form, "from", form.from()), Standard.READABLE, text);
        try (var file = Loader.loadPDF(text.toByteArray())) {
            Map<String, Integer> pages = new HashMap<>();
            RoomsInFile.of(file, form.rooms()).found()
                    .forEach(found -> pages.putIfAbsent(found.room().parameter(), file.getPages().indexOf(found.page()) + 1));
            return new PrintedPages(pages, file.getNumberOfPages());
        }
    }

    /** Draws or makes what stands in the rooms. */
    private interface Filling {
        void fill(RoomsInFile rooms) throws IOException;
    }

    private byte[] finished(PaperForm form, String code, Instant madeAt, Filling filling) throws IOException {
        var text = new ByteArrayOutputStream();
        typesetter.print("paper/form", Map.of("form", form, "from", form.from()), Standard.READABLE, text);
        try (var file = Loader.loadPDF(text.toByteArray())) {
            filling.fill(RoomsInFile.of(file, form.rooms()));
            PageCodes.draw(file, code);
            Stamp.set(file, madeAt, code);
            var out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }
}

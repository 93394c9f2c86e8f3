package fr.guichet.shared;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Sets print templates as PDF/A. Nothing is ever loaded from outside: only what stands in the template and its model is printed. An
 * `object` leaves room of the size that its style says; it becomes a figure with its `alt`, for whoever fills it later.
 */
@Component
public class Typesetter {
    /** The family that print style sheets name; what it lacks is taken from {@link #FALLBACK}. */
    public static final String FAMILY = "Guichet";

    private static final String FALLBACK = "Guichet Fallback";
    private static final byte[] REGULAR = font("AtkinsonHyperlegible-Regular");
    private static final byte[] BOLD = font("AtkinsonHyperlegible-Bold");
    private static final byte[] FALLBACK_REGULAR = font("DejaVuSans");
    private static final byte[] FALLBACK_BOLD = font("DejaVuSans-Bold");
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String NO_GLYPH = "\u25af";

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    /** Which promise the file makes. */
    public enum Standard {
        /** Read by people and screen readers: PDF/A-2a and PDF/UA. */
        READABLE(PdfAConformance.PDFA_2_A, true),
        /** Kept for decades, with other files inside: PDF/A-3b. */
        KEPT(PdfAConformance.PDFA_3_B, false);

        private final PdfAConformance conformance;
        private final boolean tagged;

        Standard(PdfAConformance conformance, boolean tagged) {
            this.conformance = conformance;
            this.tagged = tagged;
        }
    }

    private final ITemplateEngine templates;

    Typesetter(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * Prints a template.
     *
     * @param template name of a template that gives well-formed XHTML, such as `correspondence/letter`
     * @param out      left open
     */
    public void print(String template, Map<String, Object> model, Standard standard, OutputStream out) throws IOException {
        String page = templates.process(template, new Context(Locale.FRANCE, model));
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(standard.conformance);
        builder.usePdfUaAccessibility(standard.tagged);
        builder.useColorProfile(SRGB);
        builder.useReplacementText(NO_GLYPH);
        builder.useUnicodeLineBreaker(new FrenchLineBreaks());
        builder.useUriResolver(Typesetter::onlyWhatIsInThePage);
        builder.useObjectDrawerFactory(new LeftRoom());
        addFont(builder, REGULAR, FAMILY, 400);
        addFont(builder, BOLD, FAMILY, 700);
        addFont(builder, FALLBACK_REGULAR, FALLBACK, 400);
        addFont(builder, FALLBACK_BOLD, FALLBACK, 700);
        builder.withHtmlContent(PrintableText.of(page), null);
        builder.toStream(out);
        builder.run();
    }

    private static void addFont(PdfRendererBuilder builder, byte[] font, String family, int weight) {
        builder.useFont(() -> new ByteArrayInputStream(font), family, weight, FontStyle.NORMAL, true);
    }

    private static @Nullable String onlyWhatIsInThePage(@Nullable String base, @Nullable String uri) {
        return uri != null && (uri.startsWith("data:") || uri.startsWith("#")) ? uri : null;
    }

    private static byte[] font(String name) {
        try {
            return new ClassPathResource("fonts/" + name + ".ttf").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

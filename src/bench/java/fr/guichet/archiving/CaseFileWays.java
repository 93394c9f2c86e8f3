package fr.guichet.archiving;

import fr.guichet.documents.Documents;
import fr.guichet.documents.Upload;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.core.io.ClassPathResource;

/**
 * A granted request with two tax notices and two photographs, made a case file in two ways: as Guichet does, and as little as
 * PDFBox alone can do for a file with as many pages, the same words, the same pictures and the same originals.
 */
public final class CaseFileWays {
    private static final float QUALITY = 0.82f;
    private static final int MARGIN = 50;
    private static final int LEADING = 12;

    private final CaseFilePdf pdf;
    private final CaseFileContent content;
    private final Clock clock;
    private final List<List<String>> words = new ArrayList<>();

    CaseFileWays(CaseFilePdf pdf, CaseFileContent content, Clock clock) throws IOException {
        this.pdf = pdf;
        this.content = content;
        this.clock = clock;
        var made = new ByteArrayOutputStream();
        writeAsGuichet(made);
        try (var file = Loader.loadPDF(made.toByteArray())) {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                words.add(stripper.getText(file).lines().toList());
            }
        }
    }

    /** How many pages the case file has. */
    public int pages() {
        return words.size();
    }

    public void writeAsGuichet(OutputStream out) throws IOException {
        pdf.write(content, clock.instant(), out);
    }

    /** No layout, no style, no bookmarks, no proof that it is an archive file. */
    public void writeBare(OutputStream out) throws IOException {
        try (var file = new PDDocument(); InputStream ttf = new ClassPathResource("fonts/DejaVuSans.ttf").getInputStream()) {
            PDFont font = PDType0Font.load(file, ttf);
            for (List<String> lines : words) {
                addWords(file, font, lines);
            }
            Map<String, PDComplexFileSpecification> originals = new HashMap<>();
            int sheet = 0;
            for (CaseFileContent.Document document : content.documents()) {
                byte[] original = bytes(document);
                for (BufferedImage picture : pictures(document, original)) {
                    addPicture(file, file.getPage(sheet++), picture);
                }
                originals.put(sheet + document.file(), attached(file, document, original));
            }
            attach(file, originals);
            file.save(out);
        }
    }

    private static void addWords(PDDocument file, PDFont font, List<String> lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        file.addPage(page);
        try (var stream = new PDPageContentStream(file, page)) {
            stream.beginText();
            stream.setFont(font, 9);
            stream.setLeading(LEADING);
            stream.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
            for (String line : lines) {
                stream.showText(line.replaceAll("\\p{Cntrl}", " "));
                stream.newLine();
            }
            stream.endText();
        }
    }

    private static byte[] bytes(CaseFileContent.Document document) throws IOException {
        try (InputStream in = document.original().open()) {
            return in.readAllBytes();
        }
    }

    private static List<BufferedImage> pictures(CaseFileContent.Document document, byte[] original) throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        if (document.mediaType().equals("application/pdf")) {
            try (var pdf = Loader.loadPDF(original)) {
                for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                    pictures.add(new PDFRenderer(pdf).renderImageWithDPI(page, PagePictures.DPI, ImageType.RGB));
                }
            }
        } else {
            pictures.add(ImageIO.read(new ByteArrayInputStream(original)));
        }
        return pictures;
    }

    private static void addPicture(PDDocument file, PDPage page, BufferedImage picture) throws IOException {
        var image = JPEGFactory.createFromImage(file, picture, QUALITY);
        float scale = Math.min(400f / picture.getWidth(), 600f / picture.getHeight());
        try (var stream = new PDPageContentStream(file, page, PDPageContentStream.AppendMode.APPEND, true)) {
            stream.drawImage(image, MARGIN, MARGIN, picture.getWidth() * scale, picture.getHeight() * scale);
        }
    }

    private static PDComplexFileSpecification attached(PDDocument file, CaseFileContent.Document document, byte[] original)
            throws IOException {
        var embedded = new PDEmbeddedFile(file, new ByteArrayInputStream(original));
        embedded.setSubtype(document.mediaType());
        var attached = new PDComplexFileSpecification();
        attached.setFile(document.file());
        attached.setEmbeddedFile(embedded);
        return attached;
    }

    private static void attach(PDDocument file, Map<String, PDComplexFileSpecification> originals) {
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(originals);
        var names = new PDDocumentNameDictionary(file.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        file.getDocumentCatalog().setNames(names);
    }

    /** Makes the request by the steps that people take. */
    static CaseFileContent granted(RequestMother requests, Documents documents, RequestReader reader, CaseFileBuilder builder,
            Clock clock) {
        RequestId request = requests.grantProposed();
        List<byte[]> files = List.of(PaperMother.pdf(6), PaperMother.pdf(7), PaperMother.photograph("jpeg", 1600, 1100, false),
                PaperMother.photograph("jpeg", 1700, 1200, false));
        for (byte[] file : files) {
            UUID document = documents.add(request.value(), "Autre pièce");
            documents.attach(request.value(), document,
                    new Upload(new ByteArrayInputStream(file), "piece-" + file.length, requests.madeleine(), clock.instant()));
        }
        requests.sign(request);
        return builder.of(reader.request(request));
    }
}

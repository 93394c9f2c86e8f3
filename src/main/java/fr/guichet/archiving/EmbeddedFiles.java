package fr.guichet.archiving;

import fr.guichet.shared.TimeConfiguration;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The files inside a PDF/A-3: named in the list of attachments and associated with the whole document (ISO 19005-3, 6.8). */
class EmbeddedFiles {
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private final PDDocument file;
    private final GregorianCalendar madeAt;
    private final Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
    private final COSArray associated = new COSArray();

    EmbeddedFiles(PDDocument file, Instant madeAt) {
        this.file = file;
        this.madeAt = GregorianCalendar.from(madeAt.atZone(TimeConfiguration.ZONE));
    }

    /** Attaches the original of a document. */
    void attachSource(DocumentOnPages document) throws IOException {
        try (InputStream in = Files.newInputStream(document.original())) {
            attach(document.attachmentName(), document.document().name(), document.document().mediaType(), "Source", in,
                    Math.toIntExact(Files.size(document.original())));
        }
    }

    /** Attaches the answers as data. */
    void attachData(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        attach("00-answers.json", "answers", "application/json", "Data", new ByteArrayInputStream(bytes), bytes.length);
    }

    /** Names the attachments in the document. */
    void finish() {
        var catalog = file.getDocumentCatalog();
        var names = catalog.getNames() == null ? new PDDocumentNameDictionary(catalog) : catalog.getNames();
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(byName);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        catalog.getCOSObject().setItem(ASSOCIATED, associated);
    }

    private void attach(String name, String description, String mediaType, String relationship, InputStream in, int size)
            throws IOException {
        var embedded = new PDEmbeddedFile(file, in, COSName.FLATE_DECODE);
        embedded.setSubtype(mediaType);
        embedded.setSize(size);
        embedded.setCreationDate(madeAt);
        embedded.setModDate(madeAt);
        var specification = new PDComplexFileSpecification();
        specification.setFile(name.replaceAll("[^\\x20-\\x7e]", "_"));
        specification.setFileUnicode(name);
        specification.setFileDescription(description);
        specification.setEmbeddedFile(embedded);
        specification.setEmbeddedFileUnicode(embedded);
        specification.getCOSObject().setItem(RELATIONSHIP, COSName.getPDFName(relationship));
        byName.put(name, specification);
        associated.add(specification);
    }
}

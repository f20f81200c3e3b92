package org.linkwright.exhibit;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.text.PDFTextStripper;
import org.linkwright.chart.Bounds;
import org.linkwright.chart.ChartPainter;
import org.linkwright.chart.Fonts;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Scene;

/**
 * PDF: vector forms, plain text as text in embedded subsets of the shipped font, shaped text as outlines under a
 * {@link TextLayer}; no scripts, no attachments, no clock.
 */
final class PdfFormat implements Format {
    private static final COSName HASH = COSName.getPDFName("ExhibitHash");

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public byte[] write(Document document) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ShippedFonts fonts = new ShippedFonts(pdf)) {
            TextLayer unseen = new TextLayer(pdf, document.pages());
            for (Scene scene : document.pages()) {
                unseen.addTo(addPage(pdf, scene, fonts), scene);
            }
            for (Document.Jump jump : document.jumps()) {
                link(pdf, jump);
            }
            describe(pdf, document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static PDPage addPage(PDDocument pdf, Scene scene, ShippedFonts fonts) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) scene.width(), (float) scene.height()));
        pdf.addPage(page);
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(pdf, (float) scene.width(), (float) scene.height());
        graphics.setFontTextDrawer(fonts);
        ChartPainter.paint(scene, graphics);
        graphics.dispose();
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.drawForm(graphics.getXFormObject());
        }
        return page;
    }

    private static void link(PDDocument pdf, Document.Jump jump) throws IOException {
        PDPage page = pdf.getPage(0);
        float height = page.getMediaBox().getHeight();
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(pdf.getPage(jump.page()));
        destination.setLeft((int) jump.x());
        destination.setTop((int) (pdf.getPage(jump.page()).getMediaBox().getHeight() - jump.y()));
        PDActionGoTo action = new PDActionGoTo();
        action.setDestination(destination);
        PDAnnotationLink link = new PDAnnotationLink();
        Bounds from = jump.from();
        link.setRectangle(new PDRectangle(
                (float) from.left(), height - (float) from.bottom(), (float) from.width(), (float) from.height()));
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        link.setAction(action);
        page.getAnnotations().add(link);
    }

    private static void describe(PDDocument pdf, Document document) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(document.title());
        information.setProducer("Linkwright");
        information.getCOSObject().setString(HASH, document.hash());
        pdf.setDocumentInformation(information);
        pdf.setDocumentId(Long.parseUnsignedLong(document.hash().substring(0, 15), 16));
        pdf.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(preferences);
    }

    @Override
    public String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDDocumentInformation information = pdf.getDocumentInformation();
            return new PDFTextStripper().getText(pdf) + "\n" + TextLayer.read(pdf) + information.getTitle() + "\n"
                    + information.getCustomMetadataValue(HASH.getName());
        }
    }

    /** Draws text as text in the shipped fonts, embedded once a document. */
    private static final class ShippedFonts extends PdfBoxGraphics2DFontTextDrawer {
        private final PDFont regular;
        private final PDFont bold;

        ShippedFonts(PDDocument pdf) throws IOException {
            regular = load(pdf, Face.REGULAR);
            bold = load(pdf, Face.BOLD);
        }

        private static PDFont load(PDDocument pdf, Face face) throws IOException {
            try (InputStream in = Fonts.file(face)) {
                return PDType0Font.load(pdf, in, true);
            }
        }

        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
            return font.getFontName(Locale.ROOT).endsWith("Bold") ? bold : regular;
        }
    }
}

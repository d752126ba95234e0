package org.pingcha.attachment;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.pingcha.shared.Problem;

/** Draws one page of a PDF, at a resolution at which handwriting can be read, and never larger than memory allows. */
final class PdfPage {
    private static final float DPI = 130;
    private static final float POINTS_PER_INCH = 72;
    private static final double MOST_DRAWN = 8_000_000;
    private static final int DEEPEST = 5;

    private PdfPage() {
    }

    static BufferedImage draw(PDDocument pdf, int index) throws IOException {
        PDPage page = pdf.getPage(index);
        mustBeDrawable(page.getResources(), new HashSet<>(), 0);
        PDRectangle box = page.getCropBox();
        double pixels = (double) box.getWidth() * box.getHeight() * DPI * DPI / (POINTS_PER_INCH * POINTS_PER_INCH);
        float dpi = pixels > MOST_DRAWN ? (float) (DPI * Math.sqrt(MOST_DRAWN / pixels)) : DPI;
        PDFRenderer renderer = new PDFRenderer(pdf);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImageWithDPI(index, dpi, ImageType.RGB);
    }

    /** Looks at the sizes that the page's images claim before any of them is unpacked. */
    private static void mustBeDrawable(PDResources resources, Set<COSBase> seen, int depth) throws IOException {
        if (resources == null || depth > DEEPEST || !seen.add(resources.getCOSObject())) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image && (long) image.getWidth() * image.getHeight() > ImageCheck.MOST_PIXELS) {
                throw Problem.unreadable("attachment.problem.tooManyPixels", image.getWidth(), image.getHeight());
            }
            if (object instanceof PDFormXObject form) {
                mustBeDrawable(form.getResources(), seen, depth + 1);
            }
        }
    }
}

package org.pingcha.monitor;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.pingcha.shared.SheetText;
import org.pingcha.web.Texts;

/** The charts as files: a picture of one, a page each as PDF, a sheet with the rows of each as a workbook. */
final class ChartsBook {
    /** Margins of a page, in points. */
    private static final float ASIDE = 36;
    private static final float BELOW = 54;

    private final Charts charts;
    private final Texts texts;

    ChartsBook(Charts charts, Texts texts) {
        this.charts = charts;
        this.texts = texts;
    }

    /** The plots by the name in the address; those with nothing in them are left out. */
    Map<String, Plot> plots() {
        Map<String, Plot> found = new LinkedHashMap<>();
        found.put("funnel", charts.funnel().plot());
        found.put("shares", charts.shares().plot());
        found.put("cuts", charts.cuts().plot());
        found.put("meetings", charts.meetings().plot());
        found.put("moving", charts.ranges().plot());
        found.values().removeIf(plot -> plot.dots().isEmpty());
        return found;
    }

    /** Every chart that can be drawn, in the page's order. */
    List<String> names() {
        List<String> names = new ArrayList<>(plots().keySet());
        if (!charts.pareto().isEmpty()) {
            names.add("pareto");
        }
        if (!charts.heat().rows().isEmpty()) {
            names.add("heat");
        }
        return names;
    }

    /** One of them as PNG. */
    void png(String chart, OutputStream out) throws IOException {
        ImageIO.write(picture(chart), "png", out);
    }

    void pdf(OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (String each : names()) {
                PDPage page = new PDPage(new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()));
                document.addPage(page);
                BufferedImage picture = picture(each);
                // A heat map of many agencies is taller than a page is.
                float scale = Math.min((page.getMediaBox().getWidth() - 2 * ASIDE) / picture.getWidth(), (page.getMediaBox().getHeight() - 2 * BELOW) / picture.getHeight());
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, picture), ASIDE, BELOW, scale * picture.getWidth(), scale * picture.getHeight());
                }
            }
            if (document.getNumberOfPages() == 0) {
                document.addPage(new PDPage());
            }
            document.save(out);
        }
    }

    void xlsx(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Pingcha", "1.0")) {
            Worksheet funnel = sheet(book, "monitor.funnel.title", "monitor.col.firm", "monitor.charts.hits", "monitor.col.files", "monitor.charts.share",
                "monitor.charts.low95", "monitor.charts.high95", "monitor.charts.place");
            int row = 1;
            for (FunnelPlot.Row each : charts.funnel().rows()) {
                line(funnel, row++, each.name(), each.hits(), each.n(), each.share(), each.low(), each.high(), texts.name(each.place()));
            }
            funnel.finish();
            control(book, "monitor.shares.title", charts.shares().rows());
            control(book, "monitor.cuts.title", charts.cuts().rows());
            control(book, "monitor.meetings.title", charts.meetings().rows());
            control(book, "monitor.moving.title", charts.ranges().rows());
            Worksheet pareto = sheet(book, "monitor.pareto.title", "monitor.col.item", "monitor.col.form", "monitor.col.files", "monitor.col.cumulative");
            for (int i = 0; i < charts.pareto().size(); i++) {
                BarRow each = charts.pareto().get(i);
                line(pareto, i + 1, each.label(), each.sub(), each.value(), each.note());
            }
            pareto.finish();
            heat(book);
        }
    }

    private void heat(Workbook book) throws IOException {
        Worksheet sheet = sheet(book, "monitor.heat.title", "monitor.col.agency", "monitor.col.month", "monitor.charts.hits", "monitor.col.files", "monitor.charts.share");
        int row = 1;
        for (HeatMap.Row agency : charts.heat().rows()) {
            for (int i = 0; i < agency.cells().size(); i++) {
                HeatMap.Cell cell = agency.cells().get(i);
                if (cell.share() != null) {
                    line(sheet, row++, agency.name(), charts.heat().months().get(i), cell.hits(), cell.n(), cell.share() + "%");
                }
            }
        }
        sheet.finish();
    }

    private void control(Workbook book, String title, List<ControlPlot.Row> rows) throws IOException {
        Worksheet sheet = sheet(book, title, "monitor.charts.what", "monitor.col.files", "monitor.charts.value", "monitor.charts.centre", "monitor.charts.low",
            "monitor.charts.high", "monitor.charts.signals");
        for (int i = 0; i < rows.size(); i++) {
            ControlPlot.Row each = rows.get(i);
            line(sheet, i + 1, each.name(), each.n(), each.value(), each.centre(), each.low(), each.high(), each.signals());
        }
        sheet.finish();
    }

    private Worksheet sheet(Workbook book, String title, String... columns) {
        Worksheet sheet = book.newWorksheet(texts.get(title));
        sheet.width(0, 30);
        for (int i = 0; i < columns.length; i++) {
            sheet.value(0, i, texts.get(columns[i]));
            sheet.style(0, i).bold().set();
        }
        return sheet;
    }

    private static void line(Worksheet sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (values[i] != null) {
                sheet.value(row, i, SheetText.of(values[i].toString()));
            }
        }
    }

    private BufferedImage picture(String chart) {
        String title = texts.get("monitor." + chart + ".title");
        String text = texts.get("monitor." + chart + ".text");
        return switch (chart) {
            case "pareto" -> BoardPicture.bars(charts.pareto(), title, text);
            case "heat" -> BoardPicture.heat(charts.heat(), title, text);
            default -> PlotPicture.paint(plots().get(chart), title, text);
        };
    }
}

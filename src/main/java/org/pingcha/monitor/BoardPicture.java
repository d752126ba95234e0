package org.pingcha.monitor;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Bars and heat maps as pictures, with every number written out: neither shade nor length alone says anything. */
final class BoardPicture {
    private static final int LABEL = 560;
    private static final int NUMBER = 300;
    private static final int TALLEST = 72;
    private static final int SIZE = 20;
    private static final Color[] SHADES = {Color.WHITE, new Color(0xfdf1e4), new Color(0xf9dfc4), new Color(0xf3c79a), new Color(0xeaa866)};

    private BoardPicture() {
    }

    /** One bar below the other, words on the left and numbers on the right. */
    static BufferedImage bars(List<BarRow> rows, String title, String text) {
        BufferedImage picture = new BufferedImage(PlotPicture.WIDTH, PlotPicture.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = PlotPicture.sheet(picture, title, text);
        try {
            int height = Math.min(TALLEST, (PlotPicture.HEIGHT - PlotPicture.TOP) / Math.max(1, rows.size()));
            int room = PlotPicture.WIDTH - LABEL - NUMBER - PlotPicture.RIGHT;
            for (int i = 0; i < rows.size(); i++) {
                BarRow row = rows.get(i);
                int y = PlotPicture.TOP + i * height;
                int base = y + height / 2 + SIZE / 2 - 3;
                PlotPicture.write(pen, PlotPicture.fitted(pen, row.label(), LABEL - 60, SIZE), 40, base, SIZE, PlotPicture.TEXT);
                pen.setColor(row.rest() ? PlotPicture.GRID : PlotPicture.BLUE);
                pen.fillRect(LABEL, y + height / 5, (int) (room * part(row.width())), height * 3 / 5);
                PlotPicture.write(pen, row.value() + "  " + row.note(), LABEL + room + 20, base, SIZE, PlotPicture.TEXT);
            }
            return picture;
        } finally {
            pen.dispose();
        }
    }

    /** A row for each agency, a column for each month; as many of the last months as find room. */
    static BufferedImage heat(HeatMap heat, String title, String text) {
        int most = 16;
        int from = Math.max(0, heat.months().size() - most);
        int columns = Math.max(1, heat.months().size() - from);
        int height = 56;
        BufferedImage picture = new BufferedImage(PlotPicture.WIDTH, Math.max(PlotPicture.HEIGHT, PlotPicture.TOP + (heat.rows().size() + 2) * height), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = PlotPicture.sheet(picture, title, text);
        try {
            int left = 300;
            int width = Math.min(140, (PlotPicture.WIDTH - left - PlotPicture.RIGHT) / columns);
            for (int column = 0; column < columns; column++) {
                PlotPicture.write(pen, heat.months().get(from + column).toString(), left + column * width + 4, PlotPicture.TOP + 24, 16, PlotPicture.MUTED);
            }
            for (int i = 0; i < heat.rows().size(); i++) {
                HeatMap.Row row = heat.rows().get(i);
                int y = PlotPicture.TOP + (i + 1) * height - 16;
                PlotPicture.write(pen, PlotPicture.fitted(pen, row.name(), left - 60, SIZE), 40, y + height / 2 + 6, SIZE, PlotPicture.TEXT);
                for (int column = 0; column < columns; column++) {
                    cell(pen, row.cells().get(from + column), left + column * width, y, width - 4, height - 4);
                }
            }
            return picture;
        } finally {
            pen.dispose();
        }
    }

    private static void cell(Graphics2D pen, HeatMap.Cell cell, int x, int y, int width, int height) {
        if (cell.share() == null) {
            PlotPicture.write(pen, "—", x + width / 2 - 8, y + height / 2 + 6, 16, PlotPicture.MUTED);
            return;
        }
        pen.setColor(SHADES[cell.shade()]);
        pen.fillRect(x, y, width, height);
        pen.setColor(cell.shade() == SHADES.length - 1 ? PlotPicture.TEXT : PlotPicture.GRID);
        pen.setStroke(new BasicStroke(2));
        pen.drawRect(x, y, width, height);
        PlotPicture.write(pen, cell.share() + "%", x + 8, y + 22, 17, PlotPicture.TEXT);
        PlotPicture.write(pen, cell.hits() + "/" + cell.n(), x + 8, y + 42, 14, PlotPicture.MUTED);
    }

    private static double part(String percent) {
        return percent == null || !percent.endsWith("%") ? 0 : Double.parseDouble(percent.substring(0, percent.length() - 1)) / 100;
    }
}

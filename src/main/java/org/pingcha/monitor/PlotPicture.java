package org.pingcha.monitor;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A plot as a picture to paste into a report, in the embedded font, so that Chinese reads everywhere. */
final class PlotPicture {
    static final int WIDTH = 1600;
    static final int HEIGHT = 900;
    static final int LEFT = 120;
    static final int RIGHT = 60;
    static final int TOP = 150;
    private static final int BOTTOM = 110;
    static final Color TEXT = new Color(0x18212f);
    static final Color MUTED = new Color(0x465163);
    static final Color GRID = new Color(0xe3e7ed);
    static final Color AXIS = new Color(0x6b7687);
    static final Color BLUE = new Color(0x2c62a8);
    static final Color BAD = new Color(0xa8231c);
    private static final Font FONT = font();

    private PlotPicture() {
    }

    /** The plot under its title. */
    static BufferedImage paint(Plot plot, String title, String text) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet(picture, title, text);
        try {
            axes(pen, plot);
            plot.curves().forEach(curve -> curve(pen, curve));
            if (plot.joined()) {
                pen.setColor(BLUE);
                pen.setStroke(new BasicStroke(3));
                pen.draw(path(plot.dots().stream().map(dot -> new double[] {dot.x(), dot.y()}).toList()));
            }
            plot.dots().forEach(dot -> dot(pen, dot));
        } finally {
            pen.dispose();
        }
        return picture;
    }

    /** A white sheet with title and text; the pen is the caller's to put down. */
    static Graphics2D sheet(BufferedImage picture, String title, String text) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        write(pen, title, LEFT, 60, 34, TEXT);
        write(pen, fitted(pen, text, WIDTH - LEFT - RIGHT, 22), LEFT, 104, 22, MUTED);
        return pen;
    }

    private static void axes(Graphics2D pen, Plot plot) {
        pen.setStroke(new BasicStroke(1.5f));
        for (Plot.Tick tick : plot.up()) {
            pen.setColor(GRID);
            pen.draw(new Line2D.Double(LEFT, y(tick.at()), WIDTH - RIGHT, y(tick.at())));
            pen.setFont(FONT.deriveFont(20f));
            write(pen, tick.text(), LEFT - 14 - pen.getFontMetrics().stringWidth(tick.text()), (int) y(tick.at()) + 7, 20, MUTED);
        }
        for (Plot.Tick tick : plot.across()) {
            pen.setFont(FONT.deriveFont(18f));
            int width = pen.getFontMetrics().stringWidth(tick.text());
            if (width < (WIDTH - LEFT - RIGHT) / Math.max(1, plot.across().size())) {
                write(pen, tick.text(), (int) (x(tick.at()) - width / 2.0), HEIGHT - BOTTOM + 34, 18, MUTED);
            }
        }
        pen.setColor(AXIS);
        pen.draw(new Line2D.Double(LEFT, y(0), WIDTH - RIGHT, y(0)));
    }

    private static void curve(Graphics2D pen, Plot.Curve curve) {
        pen.setColor(AXIS);
        pen.setStroke(switch (curve.line()) {
            case CENTRE -> new BasicStroke(2);
            case WARN -> new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 6}, 0);
            case ALARM -> new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {14, 7}, 0);
        });
        pen.draw(path(curve.points()));
    }

    private static void dot(Graphics2D pen, Plot.Dot dot) {
        double x = x(dot.x());
        double y = y(dot.y());
        if (!dot.isOut()) {
            pen.setColor(BLUE);
            pen.fill(new Ellipse2D.Double(x - 7, y - 7, 14, 14));
            return;
        }
        Rectangle2D square = new Rectangle2D.Double(x - 9, y - 9, 18, 18);
        pen.setColor(dot.mark() == Plot.Mark.FAR ? BAD : Color.WHITE);
        pen.fill(square);
        pen.setColor(BAD);
        pen.setStroke(new BasicStroke(3));
        pen.draw(square);
        pen.setFont(FONT.deriveFont(20f));
        int width = pen.getFontMetrics().stringWidth(dot.name());
        if (!dot.name().isEmpty()) {
            write(pen, dot.name(), (int) (dot.x() > 0.7 ? x - 18 - width : x + 18), (int) y + 7, 20, TEXT);
        }
    }

    private static Path2D path(List<double[]> points) {
        Path2D path = new Path2D.Double();
        boolean open = false;
        for (double[] point : points) {
            if (Double.isNaN(point[1])) {
                open = false;
            } else if (open) {
                path.lineTo(x(point[0]), y(point[1]));
            } else {
                path.moveTo(x(point[0]), y(point[1]));
                open = true;
            }
        }
        return path;
    }

    private static double x(double part) {
        return LEFT + part * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double part) {
        return HEIGHT - BOTTOM - Math.min(1, Math.max(0, part)) * (HEIGHT - TOP - BOTTOM);
    }

    static void write(Graphics2D pen, String text, int x, int y, float size, Color colour) {
        pen.setFont(FONT.deriveFont(size));
        pen.setColor(colour);
        pen.drawString(text, x, y);
    }

    /** The text as far as there is room. */
    static String fitted(Graphics2D pen, String text, int room, float size) {
        pen.setFont(FONT.deriveFont(size));
        String shown = text;
        while (shown.length() > 2 && pen.getFontMetrics().stringWidth(shown) > room) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        return shown;
    }

    private static Font font() {
        try (InputStream in = PlotPicture.class.getResourceAsStream("/org/pingcha/letter/fonts/NotoSansSC_400Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

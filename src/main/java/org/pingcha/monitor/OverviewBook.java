package org.pingcha.monitor;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.pingcha.monitor.Overview.Group;
import org.pingcha.monitor.Overview.Kind;
import org.pingcha.scoring.Interval;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.SheetText;
import org.pingcha.web.Texts;

/** The overview as a workbook: one sheet with the figures, one with the files. Text is text, numbers are numbers. */
final class OverviewBook {
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final String TWO_DECIMALS = "0.00";
    private static final int[] FILE_WIDTHS = {28, 10, 14, 24, 24, 24, 12, 12, 10, 10, 14, 18};
    private final Locale locale;
    private Worksheet sheet;
    private int row;

    private OverviewBook(Locale locale) {
        this.locale = locale;
    }

    static void write(Overview page, OverviewFilter filter, Stream<ReviewedFile> files, String by, Instant at, Locale locale,
                      OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Pingcha", "1.0")) {
            OverviewBook writing = new OverviewBook(locale);
            writing.begin(book, "monitor.export.figures");
            writing.figures(page, filter, by, at);
            writing.sheet.finish();
            writing.begin(book, "monitor.export.files");
            writing.files(files);
            writing.sheet.finish();
        }
    }

    private void begin(Workbook book, String name) {
        sheet = book.newWorksheet(say(name));
        row = 0;
    }

    private void figures(Overview page, OverviewFilter filter, String by, Instant at) {
        sheet.width(0, 40);
        pair("monitor.export.made", local(at));
        pair("monitor.export.by", by);
        pair("monitor.export.from", filter.from() == null ? say("monitor.export.all") : filter.from().toString());
        pair("monitor.export.to", filter.to() == null ? say("monitor.export.all") : filter.to().toString());
        pair("monitor.export.office", filter.office() == null ? say("monitor.filter.office.all") : filter.office());
        pair("monitor.filter.type", filter.type() == null ? say("monitor.filter.type.all") : name(filter.type()));
        head("monitor.export.figure", "monitor.col.files", "monitor.export.value", "monitor.export.low", "monitor.export.high");
        line(say("monitor.fact.reviewed"), page.all().n());
        line(say("monitor.fact.closed"), page.closed());
        if (!page.all().isEmpty()) {
            interval(say("monitor.fact.mean"), page.all().n(), page.all().meanInterval(), 1);
            interval(say("monitor.fact.good") + " %", page.all().good(), page.all().goodShare(), 100);
            page.grades().forEach((grade, count) ->
                interval(name(grade) + " %", count, Interval.share(count, page.all().n(), Interval.LEVEL).orElseThrow(), 100));
        }
        samples("monitor.col.month", page.months(), month -> month.month().toString(), Overview.Month::sample);
        samples("monitor.col.agency", page.agencies(), Group::name, Group::sample);
        samples("monitor.col.kind", page.kinds(), kind -> Texts.text(locale, "monitor.kind", kind.type(), kind.stage()), Kind::sample);
        samples("monitor.col.firm", page.firms(), firm -> firm.name() == null ? say("monitor.firm.none") : firm.name(), Group::sample);
        head("monitor.col.item", "monitor.col.files", "monitor.col.points", "monitor.col.form");
        page.deductions().forEach(lost -> line(lost.item() + " " + lost.text(), lost.files(), lost.points(), lost.form()));
    }

    private <G> void samples(String column, Iterable<G> groups, Function<G, String> name, Function<G, Sample> sample) {
        head(column, "monitor.col.files", "monitor.col.mean", "monitor.export.low", "monitor.export.high", "monitor.col.good");
        for (G group : groups) {
            Sample figures = sample.apply(group);
            if (figures.isEmpty()) {
                line(name.apply(group), 0L);
            } else {
                interval(name.apply(group), figures.n(), figures.meanInterval(), 1);
                sheet.value(row - 1, 5, decimal(figures.goodShare().estimate() * 100));
            }
        }
    }

    private void files(Stream<ReviewedFile> files) {
        for (int column = 0; column < FILE_WIDTHS.length; column++) {
            sheet.width(column, FILE_WIDTHS[column]);
        }
        head("monitor.export.caseNo", "monitor.export.type", "monitor.export.stage", "monitor.export.cause", "monitor.export.agency",
            "monitor.export.firm", "monitor.export.handler", "monitor.export.inspector", "monitor.export.score", "monitor.export.grade",
            "monitor.export.vetoes", "monitor.export.submitted");
        sheet.freezePane(1, row);
        files.forEach(file -> line(file.caseNo(), name(file.type()), name(file.stage()), file.cause(), file.agency(), file.firm(),
            file.handler(), file.inspector(), file.score(), name(file.grade()), file.vetoes(), local(file.submittedAt())));
    }

    private void interval(String name, long n, Interval interval, int scale) {
        if (interval.hasRange()) {
            line(name, n, decimal(interval.estimate() * scale), decimal(interval.low() * scale), decimal(interval.high() * scale));
        } else {
            line(name, n, decimal(interval.estimate() * scale));
        }
    }

    private void pair(String key, Object value) {
        line(say(key), value);
    }

    private void head(String... keys) {
        row += row == 0 ? 0 : 1;
        for (int column = 0; column < keys.length; column++) {
            sheet.value(row, column, say(keys[column]));
        }
        sheet.range(row, 0, row, keys.length - 1).style().bold().set();
        row++;
    }

    private void line(Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                sheet.value(row, column, number);
                if (number instanceof BigDecimal) {
                    sheet.style(row, column).format(TWO_DECIMALS).set();
                }
            } else if (values[column] instanceof LocalDateTime moment) {
                sheet.value(row, column, moment);
                sheet.style(row, column).format(MOMENT).set();
            } else {
                sheet.value(row, column, SheetText.of((String) values[column]));
            }
        }
        row++;
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ChinaTime.ZONE);
    }

    private String say(String key) {
        return Texts.text(locale, key);
    }

    private String name(Enum<?> constant) {
        return Texts.text(locale, Texts.keyOf(constant));
    }
}

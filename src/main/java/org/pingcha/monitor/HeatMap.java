package org.pingcha.monitor;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pingcha.figures.FigureQueries.OfficeMonth;

/** Agencies by months: the share of files below a grade in each cell, with n; the number stands in it, the shade only helps the eye. */
public record HeatMap(List<YearMonth> months, List<Row> rows) implements Serializable {
    private static final double[] SHADES = {0.05, 0.15, 0.30, 0.50};

    /** One agency. */
    public record Row(String name, List<Cell> cells) implements Serializable {
    }

    /**
     * One agency in one month.
     *
     * @param share in percent; null without files
     * @param shade 0 to 4; the darker, the larger the share
     */
    public record Cell(long hits, long n, String share, int shade, String href) implements Serializable {
    }

    static HeatMap of(List<OfficeMonth> counts, Measure measure, OverviewFilter filter) {
        TreeSet<YearMonth> seen = new TreeSet<>(counts.stream().map(OfficeMonth::month).toList());
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = seen.isEmpty() ? null : seen.first(); month != null && !month.isAfter(seen.last()); month = month.plusMonths(1)) {
            months.add(month);
        }
        Map<String, List<OfficeMonth>> byOffice = new TreeMap<>();
        counts.forEach(count -> byOffice.computeIfAbsent(count.code(), code -> new ArrayList<>()).add(count));
        List<Row> rows = byOffice.values().stream().map(own -> new Row(own.get(0).name(), months.stream().map(month -> cell(own, month, measure, filter)).toList()))
            .sorted(Comparator.comparing(Row::name)).toList();
        return new HeatMap(months, rows);
    }

    private static Cell cell(List<OfficeMonth> own, YearMonth month, Measure measure, OverviewFilter filter) {
        OfficeMonth count = own.stream().filter(each -> each.month().equals(month)).findFirst().orElse(null);
        Sample sample = count == null ? Sample.NONE : Sample.of(count.sum());
        if (sample.isEmpty()) {
            return new Cell(0, 0, null, 0, null);
        }
        long hits = measure.hits(sample);
        double share = (double) hits / sample.n();
        int shade = 0;
        while (shade < SHADES.length && share > SHADES[shade]) {
            shade++;
        }
        return new Cell(hits, sample.n(), Sample.rounded(share * 100), shade, ListLink.files(filter, month).with("office", count.code()).toString());
    }
}

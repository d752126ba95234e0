package org.pingcha.monitor;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pingcha.monitor.Overview.Group;
import org.pingcha.monitor.Overview.Lost;
import org.pingcha.scoring.Grade;
import org.pingcha.scoring.Interval;
import org.pingcha.web.Texts;

/** The figures as they are drawn: where each mark stands, what it says, which list it opens. */
public record OverviewCharts(List<BarRow> grades, TrendChart trend, RangeChart agencies, RangeChart kinds, RangeChart firms,
                             List<BarRow> deductions, int leading) implements Serializable {
    private static final int SHOWN_ITEMS = 8;
    /** The bars leave room, so that the longest one does not touch the words beside it. */
    private static final double LONGEST = 0.98;

    /**
     * Draws a page.
     *
     * @param above codes of offices with others below them: the list of such an office holds those others' files too, so
     *              its own bar, which counts its own, opens none
     */
    static OverviewCharts of(Overview page, OverviewFilter filter, Set<String> above, Texts texts) {
        double good = page.scale().good().doubleValue();
        return new OverviewCharts(grades(page, filter, texts),
            TrendChart.of(page.months(), good, month -> ListLink.files(filter, month).toString()),
            ranges(page, page.agencies(), Group::sample, Group::name, group -> above.contains(group.key()) ? null : ListLink.files(filter).with("office", group.key())),
            kinds(page, filter, texts),
            ranges(page, page.firms(), Group::sample, group -> group.name() == null ? texts.get("monitor.firm.none") : group.name(),
                group -> group.key() == null ? null : ListLink.worst(filter, group.key())),
            deductions(page, filter, texts), Math.min(SHOWN_ITEMS, page.deductions().size()));
    }

    private static List<BarRow> grades(Overview page, OverviewFilter filter, Texts texts) {
        long n = page.all().n();
        double most = page.grades().values().stream()
            .mapToDouble(count -> Interval.share(count, n, Interval.LEVEL).map(Interval::high).orElse(1.0)).max().orElse(1);
        List<BarRow> rows = new ArrayList<>();
        page.grades().forEach((grade, count) -> {
            Interval share = Interval.share(count, n, Interval.LEVEL).orElseThrow();
            rows.add(new BarRow(texts.name(grade), cutOff(page, grade, texts), ListLink.files(filter).with("grade", grade).toString(),
                Axis.percent(LONGEST * share.estimate() / most), Axis.percent(LONGEST * share.low() / most),
                Axis.percent(LONGEST * share.high() / most), texts.of("monitor.files", count),
                texts.of("monitor.share", Sample.percent(count, n), Sample.range(share, 100)), false));
        });
        return rows;
    }

    private static String cutOff(Overview page, Grade grade, Texts texts) {
        return switch (grade) {
            case EXCELLENT -> texts.of("monitor.grade.from", page.scale().excellent().stripTrailingZeros().toPlainString());
            case GOOD -> texts.of("monitor.grade.from", page.scale().good().stripTrailingZeros().toPlainString());
            case PASS -> texts.of("monitor.grade.from", page.scale().pass().stripTrailingZeros().toPlainString());
            case FAIL -> texts.of("monitor.grade.below", page.scale().pass().stripTrailingZeros().toPlainString());
        };
    }

    /** By type and stage. */
    static RangeChart kinds(Overview page, OverviewFilter filter, Texts texts) {
        return ranges(page, page.kinds(), Overview.Kind::sample, kind -> texts.of("monitor.kind", kind.type(), kind.stage()),
            kind -> ListLink.files(filter).with("type", kind.type()).with("stage", kind.stage()));
    }

    static <G> RangeChart ranges(Overview page, List<G> groups, Function<G, Sample> sample, Function<G, String> label, Function<G, ListLink> href) {
        double good = page.scale().good().doubleValue();
        Axis axis = Axis.around(Stream.concat(groups.stream().map(sample), Stream.of(page.all())).toList(), good);
        List<RangeChart.Row> rows = groups.stream().map(group -> {
            Sample figures = sample.apply(group);
            Interval mean = figures.meanInterval();
            ListLink list = href.apply(group);
            return new RangeChart.Row(label.apply(group), list == null ? null : list.toString(), axis.at(mean.estimate()),
                mean.hasRange() ? axis.at(mean.low()) : null, mean.hasRange() ? axis.at(mean.high()) : null, figures.isSmall(), figures);
        }).toList();
        return new RangeChart(rows, axis.ticks(), page.all().isEmpty() ? null : axis.at(page.all().meanInterval().estimate()), axis.at(good));
    }

    /** What points were lost for: the items that lost most, and the rest of them in one. */
    static List<BarRow> deductions(Overview page, OverviewFilter filter, Texts texts) {
        long losses = page.losses();
        List<BarRow> rows = new ArrayList<>();
        long sum = 0;
        List<Lost> all = page.deductions();
        double most = all.isEmpty() ? 1 : all.get(0).files();
        for (Lost lost : all.subList(0, Math.min(SHOWN_ITEMS, all.size()))) {
            sum += lost.files();
            rows.add(new BarRow(lost.item() + " " + lost.text(), lost.form(),
                ListLink.files(filter).with("form", lost.form()).with("item", lost.item()).toString(),
                Axis.percent(LONGEST * lost.files() / most), null, null, texts.of("monitor.files", lost.files()),
                texts.of("monitor.cumulative", Sample.percent(sum, losses)), false));
        }
        if (all.size() > SHOWN_ITEMS) {
            long rest = losses - sum;
            rows.add(new BarRow(texts.of("monitor.rest", all.size() - SHOWN_ITEMS), null, null,
                rest > most ? "0" : Axis.percent(LONGEST * rest / most), null, null, texts.of("monitor.times", rest),
                texts.of("monitor.cumulative", "100"), true));
        }
        return rows;
    }
}

package org.pingcha.alert;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.pingcha.rules.RuleBook;
import org.pingcha.scoring.ControlChart;
import org.pingcha.scoring.ControlChart.Count;
import org.pingcha.scoring.ControlChart.Point;
import org.pingcha.scoring.RunRule;

/**
 * The facts of an agency, or of a bureau.
 *
 * @param months   reviewed files and failed ones by month; months without any may be missing
 * @param voices   recipients who answered within a year, and how many of them are content
 * @param invited  recipients whose follow-up ended within a year, and how many refused or could not be reached
 * @param decided  complaints that it decided within a year, and how many of them were upheld, wholly or in part
 * @param findings reasons of findings that stand in several of them
 */
record OfficeFile(About about, TreeMap<YearMonth, Count> months, Tally voices, Tally invited, Tally decided, List<Repeated> findings) {
    private static final double HUNDRED = 100;

    /** So many of so many. */
    record Tally(long of, long n) {
        static final Tally NONE = new Tally(0, 0);
    }

    /** Pure; where there is anything to count, the next day may count otherwise. */
    Seen seen(RuleBook monitoring, LocalDate today) {
        List<Sign> signs = new ArrayList<>();
        monitoring.find(AlertRule.CONTROL.key()).ifPresent(rule -> control(rule.amount().intValueExact(), today, signs));
        monitoring.find(AlertRule.ALL_CONTENT.key()).ifPresent(rule -> {
            if (voices.n() >= rule.amount().intValueExact() && voices.of() == voices.n()) {
                signs.add(sign(AlertRule.ALL_CONTENT, "", today, String.valueOf(voices.n())));
            }
        });
        monitoring.find(AlertRule.NO_REFUSALS.key()).ifPresent(rule -> {
            if (invited.n() >= rule.amount().intValueExact() && invited.of() == 0) {
                signs.add(sign(AlertRule.NO_REFUSALS, "", today, String.valueOf(invited.n())));
            }
        });
        complaints(monitoring, today, signs);
        return new Seen(signs, months.isEmpty() && voices.n() == 0 && invited.n() == 0 && decided.n() == 0 ? null : today.plusDays(1));
    }

    private void complaints(RuleBook monitoring, LocalDate today, List<Sign> signs) {
        monitoring.find(AlertRule.NONE_UPHELD.key()).ifPresent(rule -> {
            if (decided.n() >= rule.amount().intValueExact() && decided.of() == 0) {
                signs.add(sign(AlertRule.NONE_UPHELD, "", today, String.valueOf(decided.n())));
            }
        });
        monitoring.find(AlertRule.SAME_FINDINGS.key()).ifPresent(rule -> findings.stream().filter(each -> each.places() >= rule.amount().longValueExact())
            .forEach(each -> signs.add(sign(AlertRule.SAME_FINDINGS, each.occasion(), each.last(), each.shown(), String.valueOf(each.places())))));
    }

    /** Each whole month above its upper limit; the limits are those of all whole months that are looked at. */
    private void control(int back, LocalDate today, List<Sign> signs) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        List<Count> counts = new ArrayList<>();
        for (YearMonth month = last.minusMonths(back - 1L); !month.isAfter(last); month = month.plusMonths(1)) {
            counts.add(months.getOrDefault(month, new Count(0, 0)));
        }
        if (counts.stream().mapToLong(Count::n).sum() == 0) {
            return;
        }
        List<Point> points = ControlChart.p(counts, Set.of(), EnumSet.of(RunRule.BEYOND_LIMIT)).points();
        for (int i = 0; i < back; i++) {
            Point point = points.get(i);
            if (point.signals().contains(RunRule.BEYOND_LIMIT) && point.value() > point.high()) {
                YearMonth month = last.minusMonths(back - 1L - i);
                signs.add(sign(AlertRule.CONTROL, month.toString(), month.atEndOfMonth(), month.toString(), String.valueOf(counts.get(i).hits()),
                    String.valueOf(counts.get(i).n()), percent(point.high())));
            }
        }
    }

    private Sign sign(AlertRule rule, String occasion, LocalDate since, String... facts) {
        return new Sign(about, about.id(), rule, occasion, null, List.of(facts), null, since);
    }

    private static String percent(double share) {
        return String.valueOf(Math.round(share * HUNDRED));
    }
}

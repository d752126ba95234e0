package org.pingcha.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.alert.OfficeFile.Tally;
import org.pingcha.rules.Rule;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleSubject;
import org.pingcha.rules.RuleUnit;
import org.pingcha.scoring.ControlChart.Count;

/** A month beyond the limit of its control chart, worked out by hand; and a year that complaints fall out of. */
class OfficeFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static RuleBook rules(RuleKey key, int amount, RuleUnit unit) {
        return new RuleBook(1, UUID.randomUUID(), "T", RuleSubject.MONITORING, "T", "T", LocalDate.of(2017, 2, 17), "T", false, List.of(new Rule(key, BigDecimal.valueOf(amount),
            unit, null, null, null, null, false, false, "T", "T", false, null, null)), List.of(), List.of(), List.of(), null);
    }

    /** Eleven months of 1 in 20 and one of 9 in 20: the mean is 20/240; 1/12 + 3 √(1/12 × 11/12 ÷ 20) = 26.9 %, and 9 of 20 are 45 %. */
    @Test
    void aMonthBeyondTheLimitIsASignAndTheMonthUnderWayIsNot() {
        TreeMap<YearMonth, Count> months = new TreeMap<>();
        for (int back = 1; back <= 12; back++) {
            months.put(YearMonth.from(TODAY).minusMonths(back), new Count(back == 2 ? 9 : 1, 20));
        }
        months.put(YearMonth.from(TODAY), new Count(20, 20));
        OfficeFile file = new OfficeFile(new About(AboutKind.OFFICE, 7, "机构", "/monitor/charts", null), months, Tally.NONE, Tally.NONE, Tally.NONE, List.of());
        Seen seen = file.seen(rules(RuleKey.ALERT_CONTROL, 12, RuleUnit.MONTH), TODAY);
        assertEquals(List.of(List.of("2026-09", "9", "20", "27")), seen.signs().stream().map(Sign::facts).toList());
        assertEquals(TODAY.plusDays(1), seen.again());
    }

    @Test
    void twoComplaintsWithinAYearAreASignUntilTheFirstIsAYearOld() {
        Complained file = new Complained(new About(AboutKind.FIRM, 7, "律所", "/quality/profile", null), 1, List.of(TODAY.minusDays(1), TODAY.minusYears(1).plusDays(2)));
        RuleBook rules = rules(RuleKey.ALERT_COMPLAINTS, 2, RuleUnit.TIMES);
        assertEquals(List.of("2", "2026-11-22", "2"), file.seen(rules, TODAY).signs().get(0).facts());
        LocalDate again = file.seen(rules, TODAY).again();
        assertEquals(TODAY.plusDays(2), again);
        assertEquals(1, file.seen(rules, again.minusDays(1)).signs().size());
        assertEquals(List.of(), file.seen(rules, again).signs());
    }
}

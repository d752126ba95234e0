package org.pingcha.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The procedure against the database's copy of it; what a year's figures say of themselves. */
class AppraisalActTest {
    private static final Pattern MOVE = Pattern.compile("(?m)^  \\('([A-Z]+)', '([A-Z]+)', '([A-Z]+)'\\)");

    @Test
    void theDatabaseHasTheSameArrows() throws IOException {
        String sql = Files.readString(Path.of("src/main/resources/db/migration/common/V320__yearly_appraisals.sql"));
        Set<String> stored = new TreeSet<>();
        MOVE.matcher(sql).results().forEach(row -> stored.add(row.group(1) + row.group(2) + row.group(3)));
        Set<String> known = new TreeSet<>();
        Arrays.stream(AppraisalAct.values()).forEach(act -> act.moves().forEach(move -> known.add(act + "" + move.from() + move.to())));
        assertEquals(known, stored);
    }

    /** Opinion 〔2017〕15, part two, no. 11: at least 24 hours for each lawyer; a firm answers for its people. */
    @Test
    void dutiesAreThoseOfEachPerson() {
        YearFigures two = figures(2, 3, "48", 5, 4);
        assertEquals(true, two.reachesHours(new BigDecimal("24")));
        assertEquals(false, figures(2, 3, "47.75", 5, 4).reachesHours(new BigDecimal("24")));
        assertEquals(false, two.reachesShare(new BigDecimal("2")));
        assertEquals(true, figures(2, 4, "0", 5, 4).reachesShare(new BigDecimal("2.00")));
    }

    /** Wilson's interval for 4 of 5 is 37.6 % to 96.4 % (Newcombe 1998, method 3). */
    @Test
    void fewRatingsAreNotShown() {
        assertNull(figures(1, 1, "0", 4, 4).satisfied());
        assertEquals("—", figures(1, 1, "0", 4, 4).satisfiedText());
        assertEquals("80.0%", figures(1, 1, "0", 5, 4).satisfiedText());
        assertEquals("37.6–96.4%", figures(1, 1, "0", 5, 4).satisfiedRange());
    }

    @Test
    void whatIsDrawnTowardsTheUsualIsNoChange() {
        YearFigures before = figures(1, 1, "8", 5, 4);
        YearFigures drawn = new YearFigures(1, 1, 1, 1, new BigDecimal("80"), null, null, new BigDecimal("79"), BigDecimal.TEN, BigDecimal.TEN, 0, 1, 0, 0, 0, 0, 0, 0,
            new BigDecimal("8.00"), 9, 6, 5, 4, 0, 0);
        assertEquals(List.of(), before.changed(drawn));
        assertEquals(List.of(Figure.HOURS), before.changed(figures(1, 1, "8.5", 5, 4)));
        assertEquals("meanLow", Figure.MEAN_LOW.member());
    }

    private static YearFigures figures(int people, int assigned, String hours, int rated, Integer satisfied) {
        return new YearFigures(people, assigned, 1, 1, new BigDecimal("80.0"), null, null, null, null, null, 0, 1, 0, 0, 0, 0, 0, 0, new BigDecimal(hours), 9, 6, rated,
            satisfied, 0, 0);
    }
}

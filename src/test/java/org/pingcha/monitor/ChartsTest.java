package org.pingcha.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pingcha.monitor.Overview.Month;

class ChartsTest {
    private static Sample same(int n, int score) {
        return new Sample(n, BigDecimal.valueOf((long) n * score), BigDecimal.valueOf((long) n * score * score), n, 0);
    }

    @Test
    void anAxisHoldsWhatIsDrawnInRoundSteps() {
        assertEquals(new Axis(70, 95, 5), Axis.around(List.of(same(9, 80), same(9, 91)), 75));
        assertEquals(new Axis(0, 100, 20), Axis.around(List.of(same(9, 3), same(9, 99)), 75));
        Axis axis = new Axis(70, 90, 5);
        assertEquals("50.00%", axis.at(80));
        assertEquals("0.00%", axis.at(12));
        assertEquals("100.00%", axis.at(99));
        assertEquals(List.of("70", "75", "80", "85", "90"), axis.ticks().stream().map(Axis.Tick::text).toList());
    }

    /** 10 and 90: mean 50, t(0.975; 1) = 12.706 — a range from 0 to 100 that says nothing and must not stretch the axis. */
    @Test
    void aSmallSampleDoesNotPressTheOthersTogether() {
        Sample wild = new Sample(2, new BigDecimal(100), new BigDecimal(8200), 1, 1);
        assertEquals("0.0–100.0", wild.meanRange());
        assertEquals(45, Axis.around(List.of(wild, same(9, 80)), 75).low(), 5);
    }

    @Test
    void aMonthWithoutFilesLeavesAGap() {
        TrendChart chart = TrendChart.of(List.of(new Month(YearMonth.of(2025, 12), same(5, 80), 0), new Month(YearMonth.of(2026, 1), Sample.NONE, 0),
            new Month(YearMonth.of(2026, 2), same(5, 85), 0), new Month(YearMonth.of(2026, 3), same(1, 85), 0)), 75, Object::toString);
        assertEquals(1, chart.lines().size());
        assertNull(chart.points().get(1).y());
        assertNull(chart.points().get(3).top());
        assertEquals("12.50%", chart.points().get(0).x());
        // The next label begins another year: the two would touch.
        assertEquals(List.of(false, true, false, false), chart.points().stream().map(TrendChart.Point::year).toList());
    }

    @Test
    void aLongStretchIsLabelledHereAndThere() {
        List<Month> months = new ArrayList<>();
        IntStream.range(0, 30).forEach(i -> months.add(new Month(YearMonth.of(2024, 1).plusMonths(i), same(5, 80), 0)));
        TrendChart chart = TrendChart.of(months, 75, Object::toString);
        assertEquals("1 4 7 10 1 4 7 10 1 4", chart.points().stream().filter(TrendChart.Point::labelled)
            .map(point -> String.valueOf(point.month().getMonthValue())).collect(Collectors.joining(" ")));
        assertEquals(List.of(2024, 2025, 2026), chart.points().stream().filter(TrendChart.Point::year).map(point -> point.month().getYear()).toList());
        assertTrue(chart.points().get(0).labelled());
        assertFalse(chart.points().get(1).labelled());
    }
}

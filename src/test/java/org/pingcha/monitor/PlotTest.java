package org.pingcha.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlotTest {
    @Test
    void aLineIsInterruptedWhereThereIsNothing() {
        Plot.Curve curve = new Plot.Curve(Plot.Line.WARN, List.of(new double[] {0, 0.5}, new double[] {0.25, 1.5}, new double[] {0.5, Double.NaN}, new double[] {1, -1}));
        assertEquals("M0 500L250 0M1000 1000", curve.getPath());
    }

    @Test
    void axesEndAtRoundValues() {
        assertEquals(50, Plot.roundUp(46), 1e-9);
        assertEquals(0.3, Plot.roundUp(0.26), 1e-9);
        assertEquals(1, Plot.roundUp(1), 1e-9);
        assertEquals(List.of("0", "10", "20", "30", "40", "50"), Plot.ticks(50, Plot::number).stream().map(Plot.Tick::text).toList());
        assertEquals(List.of("0", "0.05", "0.1", "0.15", "0.2", "0.25", "0.3"), Plot.ticks(0.3, Plot::number).stream().map(Plot.Tick::text).toList());
    }

    @Test
    void aNameStandsWhereThereIsRoom() {
        assertEquals("end", new Plot.Dot(0.9, 0.5, Plot.Mark.OUT, "a", "a", null).getAnchor());
        assertEquals("start", new Plot.Dot(0.1, 0.5, Plot.Mark.OUT, "a", "a", null).getAnchor());
    }
}

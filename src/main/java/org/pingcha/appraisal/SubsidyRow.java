package org.pingcha.appraisal;

import java.io.Serializable;
import java.math.BigDecimal;

/** What the rules propose for a handler's cases of a year, in yuan with two decimals. */
public record SubsidyRow(String name, String firmName, YearFigures year, BigDecimal base, BigDecimal performance) implements Serializable {
    public BigDecimal all() {
        return base.add(performance);
    }
}

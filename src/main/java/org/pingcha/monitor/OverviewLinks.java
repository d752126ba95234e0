package org.pingcha.monitor;

import java.io.Serializable;
import org.pingcha.scoring.Grade;

/**
 * Where the figures above the charts lead.
 *
 * @param files  the files that count
 * @param failed those of them that failed
 * @param cases  the closed cases
 * @param export the workbook
 * @param wall   the same figures for a screen on the wall
 */
public record OverviewLinks(String files, String failed, String cases, String export, String wall) implements Serializable {
    static OverviewLinks of(OverviewFilter filter, OverviewInput input) {
        return new OverviewLinks(ListLink.files(filter).toString(), ListLink.files(filter).with("grade", Grade.FAIL).toString(),
            ListLink.closedCases(filter).toString(), ListLink.page("/monitor/export", filter).toString(),
            again("/monitor/wall", filter, input));
    }

    /** Another page about the same, also tomorrow: a period that has a name keeps it. */
    static String again(String page, OverviewFilter filter, OverviewInput input) {
        return ListLink.page(page, filter).with("period", input.getPeriod()).with("compare", input.compared() == Compared.NOTHING ? null : input.compared()).toString();
    }
}

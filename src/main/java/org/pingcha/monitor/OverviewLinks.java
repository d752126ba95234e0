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
 */
public record OverviewLinks(String files, String failed, String cases, String export) implements Serializable {
    static OverviewLinks of(OverviewFilter filter) {
        return new OverviewLinks(ListLink.files(filter).toString(), ListLink.files(filter).with("grade", Grade.FAIL).toString(),
            ListLink.closedCases(filter).toString(), ListLink.page("/monitor/export", filter).toString());
    }
}

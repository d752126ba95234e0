package org.pingcha.alert;

/** The columns that the lists of monitoring are sorted by. */
public enum WatchSort {
    CASE_NO("c.caseNo"), HANDLER("h.name"), OFFICE("o.path"), ASSIGNED("c.dates.assignedOn"), HEARING("c.dates.hearingOn"), CLOSED("c.dates.closedOn");

    private final String path;

    WatchSort(String path) {
        this.path = path;
    }

    String order(boolean ascending) {
        String direction = ascending ? "" : " desc";
        return " order by " + path + direction + ", c.id" + direction;
    }
}

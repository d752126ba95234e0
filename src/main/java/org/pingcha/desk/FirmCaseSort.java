package org.pingcha.desk;

/** What the list is sorted by. */
public enum FirmCaseSort {
    NUMBER("c.caseNo"), HANDLER("h.name"), ASSIGNED("c.dates.assignedOn"), CLOSED("c.dates.closedOn");

    private final String path;

    FirmCaseSort(String path) {
        this.path = path;
    }

    String order(boolean ascending) {
        String direction = ascending ? "" : " desc";
        return " order by " + path + direction + ", c.id" + direction;
    }
}

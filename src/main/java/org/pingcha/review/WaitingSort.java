package org.pingcha.review;

/** What the list of files without a review can be sorted by. */
public enum WaitingSort {
    CLOSED("c.dates.closedOn"), CASE_NO("c.caseNo"), TYPE("c.type"), OFFICE("o.name"), FIRM("w.name"), HANDLER("h.name");

    private final String path;

    WaitingSort(String path) {
        this.path = path;
    }

    String order(boolean ascending) {
        String direction = ascending ? "asc" : "desc";
        return " order by " + path + " " + direction + " nulls last, c.id " + direction;
    }
}

package org.pingcha.trial;

/** What the list of hearings can be sorted by. */
public enum HearingSort {
    STARTS("g.startsAt"), CASE("c.caseNo"), COURT("g.court"), HANDLER("h.name"), STATUS("g.status");

    private final String path;

    HearingSort(String path) {
        this.path = path;
    }

    String order(boolean ascending) {
        return " order by " + path + (ascending ? " asc" : " desc") + (this == STARTS ? "" : ", g.startsAt") + ", g.id";
    }
}

package org.pingcha.review;

/** What the list of reviews can be sorted by. */
public enum ReviewSort {
    CASE_NO("c.caseNo"), TYPE("c.type"), OFFICE("o.name"), HANDLER("h.name"), INSPECTOR("p.name"), STATE("f.state"),
    DUE("f.dueOn"), SUBMITTED("f.submittedAt"), SCORE("f.score");

    private final String path;

    ReviewSort(String path) {
        this.path = path;
    }

    String order(boolean ascending) {
        String direction = ascending ? "asc" : "desc";
        return " order by " + path + " " + direction + " nulls last, f.id " + direction;
    }
}

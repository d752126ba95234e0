package org.pingcha.alert;

/** The columns that the list of alerts is sorted by. */
public enum AlertSort {
    RULE("a.rule"), ABOUT("a.about.label"), OFFICE("o.path"), OWNER("a.ownerName"), DUE("a.dueOn"), STATUS("a.status"), ENDED("a.endedOn");

    private final String path;

    AlertSort(String path) {
        this.path = path;
    }

    String order(boolean ascending) {
        String direction = ascending ? "" : " desc";
        return " order by " + path + direction + ", a.id" + direction;
    }
}

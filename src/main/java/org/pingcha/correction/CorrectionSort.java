package org.pingcha.correction;

/** The columns that the list of corrections is sorted by. */
public enum CorrectionSort {
    NUMBER("c.number"), CONCERN("c.concern.handlerName"), FIRM("c.concern.firmName"), OFFICE("o.path"), DUE("c.dueOn"), STATUS("c.status"), ENDED("c.endedOn");

    private final String path;

    CorrectionSort(String path) {
        this.path = path;
    }

    String order(boolean ascending) {
        String direction = ascending ? "" : " desc";
        return " order by " + path + direction + ", c.id" + direction;
    }
}

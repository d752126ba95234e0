package org.pingcha.remedy;

/** What a list of procedures can be sorted by. */
public enum ProcedureSort {
    DUE("p.nextDueOn"), ENDED("p.endedOn"), RECEIVED("p.receivedOn"), SUBJECT("p.subject"), OFFICE("o.name"), STATUS("p.status");

    private final String path;

    ProcedureSort(String path) {
        this.path = path;
    }

    String order(boolean ascending) {
        return " order by " + path + (ascending ? " asc" : " desc") + ", p.id";
    }
}

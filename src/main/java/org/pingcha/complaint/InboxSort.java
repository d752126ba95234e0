package org.pingcha.complaint;

/** What the inbox can be sorted by. By what is due next, urgent ones lead. A day of receipt is never missing, and only without a word on that does an index serve. */
public enum InboxSort {
    DUE("c.next.on"), NUMBER("c.registerNo"), RESPONDENT("c.respondent.name"), STATUS("c.status"), RECEIVED("c.dates.receivedOn"), OFFICER("p.name"),
    CLOCK("c.next.clock");

    private final String path;

    InboxSort(String path) {
        this.path = path;
    }

    String order(boolean ascending) {
        String direction = ascending ? " asc" : " desc";
        return " order by " + (this == DUE && ascending ? "c.triage.urgent desc, " : "") + path + direction + (this == RECEIVED ? "" : " nulls last") + ", c.id" + direction;
    }
}

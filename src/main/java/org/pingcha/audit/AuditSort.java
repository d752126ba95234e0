package org.pingcha.audit;

/** What the trail can be sorted by. */
public enum AuditSort {
    AT("e.at"), PERSON("e.actorName"), ACTION("e.action"), SUBJECT("e.subject");

    private final String path;

    AuditSort(String path) {
        this.path = path;
    }

    /** Entries of one moment keep the order in which they were written. */
    String order(boolean ascending) {
        String direction = ascending ? " asc" : " desc";
        return " order by " + path + direction + (this == AT ? ", e.id" + direction : ", e.at desc, e.id desc");
    }
}

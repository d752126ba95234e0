package org.pingcha.notice;

/** What the list of messages can be ordered by; the id makes the order whole. */
enum NoticeSort {
    WRITTEN("n.writtenAt"), TEMPLATE("n.template"), CHANNEL("n.channel"), STATE("n.state"), DUE("n.dueAt"), ENDED("n.endedAt");

    private final String column;

    NoticeSort(String column) {
        this.column = column;
    }

    String order(boolean ascending) {
        String way = ascending ? " asc" : " desc";
        // Written is the order of the ids, and those have an index with the office.
        return " order by " + (this == WRITTEN ? "" : column + way + " nulls last, ") + "n.id" + way;
    }
}

package org.pingcha.platform;

/** What the list of jobs can be sorted by. */
public enum JobSort {
    CREATED("j.createdAt"), KIND("j.kind"), STATE("j.state"), ATTEMPTS("j.attempts"), NEXT("j.nextTryAt");

    private final String path;

    JobSort(String path) {
        this.path = path;
    }

    String order(boolean ascending) {
        return " order by " + path + (ascending ? " asc" : " desc") + ", j.id desc";
    }
}

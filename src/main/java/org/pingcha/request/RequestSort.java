package org.pingcha.request;

/** What a list of requests can be sorted by. */
public enum RequestSort {
    DUE("r.clock.dueOn"), ASKED("r.askedAt"), LABEL("r.subject.label"), ADDRESSEE("r.addresseeName"), OFFICE("o.name"), ENDED("r.endedAt");

    private final String path;

    RequestSort(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}

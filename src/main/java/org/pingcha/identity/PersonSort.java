package org.pingcha.identity;

/** What the list of people can be sorted by. */
public enum PersonSort {
    NAME("p.name"), USER("p.userName"), OFFICE("o.path"), STATE("p.enabled"), LAST("p.lastSignInAt");

    private final String path;

    PersonSort(String path) {
        this.path = path;
    }

    String order(boolean ascending) {
        return " order by " + path + (ascending ? " asc nulls last" : " desc nulls last") + ", p.id";
    }
}

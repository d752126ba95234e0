package org.pingcha.quality;

/** What the list is sorted by: names and numbers of cases. Never by score: that would be a league table. */
public enum SubjectSort {
    NAME("x.name"), FIRM("min(f.name)"), CLOSED("count(c)"), JUDGED("sum(case when s.grade is not null then 1 else 0 end)");

    private final String path;

    SubjectSort(String path) {
        this.path = path;
    }

    String order(String alias, boolean ascending) {
        String direction = ascending ? "" : " desc";
        return " order by " + path.replace("x.", alias + ".") + direction + ", " + alias + ".id" + direction;
    }
}

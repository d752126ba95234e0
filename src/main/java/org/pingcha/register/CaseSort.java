package org.pingcha.register;

/** The columns that the list of cases is sorted by. */
public enum CaseSort {
    ASSIGNED("c.dates.assignedOn"), CASE_NO("c.caseNo"), CAUSE("c.cause"), TYPE("c.type"), STAGE("c.stage"), KIND("c.kind"),
    RECIPIENT("r.name"), OFFICE("o.path"), FIRM("f.name"), HANDLER("h.name"), CLOSED("c.dates.closedOn");

    private final String path;

    CaseSort(String path) {
        this.path = path;
    }

    String order(boolean ascending) {
        String direction = ascending ? "" : " desc";
        return " order by " + path + direction + ", c.id" + direction;
    }
}

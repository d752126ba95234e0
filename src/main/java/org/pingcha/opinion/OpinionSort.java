package org.pingcha.opinion;

/** What the list of opinions can be ordered by; the id makes the order whole. */
enum OpinionSort {
    ASKED("r.askedAt"), CASE("r.caseNo"), ORGAN("r.organName"), HANDLER("r.handlerName"), STATE("r.state"), DUE("r.dueOn"), ADOPTION("r.adoption");

    private final String column;

    OpinionSort(String column) {
        this.column = column;
    }

    String order(boolean ascending) {
        String way = ascending ? " asc" : " desc";
        return " order by " + column + way + " nulls last, r.id" + way;
    }
}

package org.pingcha.alert;

/** The six lists of dynamic monitoring, as Zhejiang's system has them. Aliases: c the case, o its agency, h the handler, f the firm. */
public enum WatchTab {
    /** 承办中的案件 */
    HANDLING("c.dates.closedOn is null"),
    /** 承办超时 */
    OVERDUE(standing("org.pingcha.alert.AlertRule.FIRST_MEETING, org.pingcha.alert.AlertRule.RETAINER, org.pingcha.alert.AlertRule.FILE")),
    /** 受援人满意度异常 */
    SATISFACTION(standing("org.pingcha.alert.AlertRule.SATISFACTION")),
    /** 征询办案机关意见 */
    OPINIONS("exists (select 1 from OpinionRequest q where q.caseId = c.id and q.state <> org.pingcha.opinion.OpinionState.WITHDRAWN)"),
    /** 承办人特殊情况报告, of which nobody took note yet */
    REPORTS("exists (select 1 from SpecialReport s where s.caseId = c.id and s.notedAt is null)"),
    /** 待结案审核: ended, and the file is not in yet. */
    CLOSING("c.dates.closedOn is not null and c.dates.filedOn is null");

    private final String condition;

    WatchTab(String condition) {
        this.condition = condition;
    }

    private static String standing(String rules) {
        return "exists (select 1 from Alert x where x.about.caseId = c.id and x.endedOn is null and x.rule in (" + rules + "))";
    }

    String condition() {
        return condition;
    }
}

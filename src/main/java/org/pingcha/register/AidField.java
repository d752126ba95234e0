package org.pingcha.register;

/** The field of life that a civil or administrative case is about. */
public enum AidField {
    LABOUR("劳动|工伤|工资|报酬|劳务|欠薪"),
    FAMILY("离婚|婚姻|抚养|赡养|扶养|继承|收养|家庭"),
    FOOD_AND_DRUGS("食品|药品|产品责任|农药|种子"),
    EDUCATION("教育|学校|入学|校园|学籍"),
    HEALTH("医疗|医院|医保|卫生"),
    TRAFFIC("交通"),
    SOCIAL_SECURITY("社会保险|养老|低保|救助|抚恤|社保"),
    OTHER(".*");

    private final String causes;

    AidField(String causes) {
        this.causes = ".*(" + causes + ").*";
    }

    /** The field that a cause of action speaks of; null for criminal cases. */
    static AidField of(CaseType type, String cause) {
        if (type == CaseType.CRIMINAL) {
            return null;
        }
        for (AidField field : values()) {
            if (cause.matches(field.causes)) {
                return field;
            }
        }
        return OTHER;
    }
}

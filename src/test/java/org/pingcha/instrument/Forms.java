package org.pingcha.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Forms for the tests, in sentences. */
final class Forms {
    private Forms() {
    }

    /** Two sections: A1 (5 points), A2 (3, may not apply) and B1 (2, V2). */
    static Form aRubric(String code) {
        return aRubric(code, new Applicability("CRIMINAL", "TRIAL", null));
    }

    static Form aRubric(String code, Applicability... applicability) {
        return new Form(code, 1, Purpose.REVIEW, zh("评分表" + code), "test", false, Set.of("en"), List.of(applicability), List.of(
            new Form.Section("A", new Wordings(Map.of("zh-CN", "委托", "en", "Retainer")), List.of(points("A1", "5", false), points("A2", "3", true))),
            new Form.Section("B", zh("会见"), List.of(new Form.Item("B1", ItemKind.POINTS, zh("开庭前会见"), zh("未会见触发V2"),
                new BigDecimal("2"), false, true, Condition.ALWAYS, "V2", List.of())))));
    }

    /** One item of each kind; Q3 is asked only where Q2 was YES. */
    static Form aQuestionnaire(String code) {
        return new Form(code, 1, Purpose.SURVEY, zh("问卷"), "test", false, Set.of(), List.of(), List.of(new Form.Section("Q", zh("问题"), List.of(
            new Form.Item("Q1", ItemKind.SCALE, zh("满意吗"), Wordings.NOTHING, new BigDecimal("10"), false, true, Condition.ALWAYS, null,
                List.of(option("1", "0"), option("2", "5"), option("3", "10"))),
            new Form.Item("Q2", ItemKind.YES_NO, zh("见过面吗"), Wordings.NOTHING, new BigDecimal("4"), false, true, Condition.ALWAYS, null, List.of()),
            new Form.Item("Q3", ItemKind.DATE, zh("哪天"), Wordings.NOTHING, null, false, true,
                new Condition(List.of(), List.of(), List.of(), Map.of("Q2", List.of("YES"))), null, List.of()),
            new Form.Item("Q4", ItemKind.NUMBER, zh("几次"), Wordings.NOTHING, null, false, false, Condition.ALWAYS, null, List.of()),
            new Form.Item("Q5", ItemKind.TEXT, zh("意见"), Wordings.NOTHING, null, false, false, Condition.ALWAYS, null, List.of()),
            new Form.Item("Q6", ItemKind.CHOICE, zh("方式"), Wordings.NOTHING, null, false, false, Condition.ALWAYS, null,
                List.of(new Form.Option("TEL", zh("电话"), null), new Form.Option("WEB", zh("网络"), null)))))));
    }

    static Form.Item points(String code, String max, boolean notApplicable) {
        return new Form.Item(code, ItemKind.POINTS, zh("项目" + code), Wordings.NOTHING, new BigDecimal(max), notApplicable, true,
            Condition.ALWAYS, null, List.of());
    }

    static Form.Option option(String code, String points) {
        return new Form.Option(code, zh("选项" + code), new BigDecimal(points));
    }

    static Wordings zh(String text) {
        return new Wordings(Map.of(Wordings.FIRST, text));
    }
}

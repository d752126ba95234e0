package org.pingcha.alert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pingcha.rules.RuleBook;

/**
 * How a reviewer marks.
 *
 * @param repeated reasons that stand in several files word for word
 * @param scores   of the last files, the newest first; as many as the rule asks for, or fewer
 */
record ReviewerFile(About about, long officeId, List<Repeated> repeated, List<BigDecimal> scores) {
    /** Pure; files grow old, so that another day may count otherwise. */
    Seen seen(RuleBook monitoring, LocalDate today) {
        List<Sign> signs = new ArrayList<>();
        Sign.Asked asked = new Sign.Asked(about.id(), about.label());
        monitoring.find(AlertRule.SAME_TEXT.key()).ifPresent(rule ->
            repeated.stream().filter(each -> each.places() >= rule.amount().longValueExact()).forEach(each -> signs.add(new Sign(about, officeId, AlertRule.SAME_TEXT,
                each.occasion(), null, List.of(each.shown(), String.valueOf(each.places())), asked, each.last()))));
        monitoring.find(AlertRule.ONE_MARK.key()).ifPresent(rule -> {
            if (scores.size() >= rule.amount().intValueExact() && scores.stream().distinct().count() == 1) {
                signs.add(new Sign(about, officeId, AlertRule.ONE_MARK, "", null, List.of(String.valueOf(scores.size()), scores.get(0).toPlainString()), asked, today));
            }
        });
        return new Seen(signs, repeated.isEmpty() && scores.isEmpty() ? null : today.plusDays(1));
    }
}

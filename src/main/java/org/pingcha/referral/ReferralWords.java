package org.pingcha.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.pingcha.rules.PenaltyType;
import org.pingcha.web.Texts;

/** Referrals in words, for the pages of this room and of those it came from; nothing of the respondent. */
@Named
@RequestScoped
public class ReferralWords {
    @Inject
    Texts texts;

    /** {@code 警告、罚款 2000 元}; empty for none. */
    public String penalties(List<Penalty> penalties) {
        return penalties.stream().map(one -> penalty(one.penalty(), one.amount())).collect(Collectors.joining(texts.get("referral.words.and")));
    }

    /** How it ended: what was decided and, where a penalty was, which; empty before the decision. */
    public String decision(ReferralOutcome outcome) {
        if (outcome == null || outcome.outcome() == null) {
            return "";
        }
        String words = penalties(outcome.penalties());
        return texts.name(outcome.outcome()) + (words.isEmpty() ? "" : texts.of("referral.words.which", words));
    }

    private String penalty(PenaltyType type, BigDecimal amount) {
        return amount == null ? texts.name(type) : texts.of("referral.words." + type.unit(), type, amount.stripTrailingZeros().toPlainString());
    }
}

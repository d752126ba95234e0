package org.pingcha.rules;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.scoring.EvidenceChannel;
import org.pingcha.scoring.GradeScale;
import org.pingcha.scoring.ScoringScheme;
import org.pingcha.shared.Problem;

/** A published rule set, read whole; what begins under it keeps its {@code id} and asks for it again. */
public record RuleBook(long id, UUID uuid, String code, RuleSubject subject, String titleZh, String titleEn,
                       LocalDate effectiveFrom, String source, boolean verified, List<Rule> rules, List<Veto> vetoes,
                       List<Matter> matters, List<Ground> grounds, Sanctions sanctions) implements Serializable {

    public RuleBook {
        rules = List.copyOf(rules);
        vetoes = List.copyOf(vetoes);
        matters = List.copyOf(matters);
        grounds = List.copyOf(grounds);
    }

    public String title(Locale locale) {
        return Rule.isChinese(locale) ? titleZh : titleEn;
    }

    /** The rule that is cut closest to this case; empty where the set is silent or exempts it. */
    public Optional<Rule> find(RuleKey key, CaseFacts facts) {
        return rules.stream()
            .filter(rule -> rule.key() == key && rule.fits(facts))
            .max(Comparator.comparingInt(Rule::closeness))
            .filter(rule -> !rule.exempt());
    }

    /** The rule for a question that does not depend on the case; empty where the set is silent or exempts from it. */
    public Optional<Rule> find(RuleKey key) {
        return rules.stream().filter(rule -> rule.key() == key && rule.closeness() == 0).findFirst().filter(rule -> !rule.exempt());
    }

    /** As above, where the set has to answer. */
    public Rule rule(RuleKey key) {
        return rules.stream().filter(rule -> rule.key() == key && rule.closeness() == 0).findFirst()
            .orElseThrow(() -> new Problem("rules.problem.silent", code, key));
    }

    public BigDecimal amount(RuleKey key) {
        return rule(key).amount();
    }

    public GradeScale gradeScale() {
        return new GradeScale(amount(RuleKey.GRADE_EXCELLENT), amount(RuleKey.GRADE_GOOD), amount(RuleKey.GRADE_PASS));
    }

    /** How a case's evidence becomes one score; a channel that the set does not name weighs nothing. */
    public ScoringScheme scoringScheme() {
        Map<EvidenceChannel, BigDecimal> weights = new EnumMap<>(EvidenceChannel.class);
        for (EvidenceChannel channel : EvidenceChannel.values()) {
            RuleKey key = RuleKey.valueOf("QUALITY_WEIGHT_" + channel);
            rules.stream().filter(rule -> rule.key() == key).findFirst().ifPresent(rule -> weights.put(channel, rule.amount()));
        }
        return new ScoringScheme(weights, amount(RuleKey.QUALITY_MINIMUM_EVIDENCE), new GradeScale(amount(RuleKey.QUALITY_EXCELLENT),
            amount(RuleKey.QUALITY_GOOD), amount(RuleKey.QUALITY_PASS)), amount(RuleKey.QUALITY_UPHELD_POINTS), amount(RuleKey.QUALITY_PARTLY_POINTS));
    }

    public BigDecimal minimumApplicable() {
        return amount(RuleKey.MINIMUM_APPLICABLE_POINTS);
    }

    /** When something that starts on a day falls due under a rule that does not depend on the case. */
    public LocalDate due(RuleKey key, LocalDate start, WorkCalendar calendar) {
        return calendar.deadline(start, rule(key)).due();
    }

    public Optional<Veto> veto(String vetoCode) {
        return vetoes.stream().filter(veto -> veto.code().equals(vetoCode)).findFirst();
    }

    /** What may be complained of under these rules; empty where there is no such matter. */
    public Optional<Matter> matter(String matterCode) {
        return matters.stream().filter(matter -> matter.code().equals(matterCode)).findFirst();
    }

    /** Why a complaint may be declined under these rules; empty where there is no such ground. */
    public Optional<Ground> ground(String groundCode) {
        return grounds.stream().filter(ground -> ground.code().equals(groundCode)).findFirst();
    }

    /**
     * The questions that a set of its subject must answer.
     *
     * @throws Problem where it is silent
     */
    void checkUsable() {
        switch (subject) {
            case CASE_REVIEW -> {
                gradeScale();
                minimumApplicable();
            }
            case QUALITY -> scoringScheme();
            case MISCONDUCT -> mustAnswer(RuleKey.PENALTY_LIMITATION, RuleKey.LIMITATION_WARNING_BEFORE, RuleKey.REFERRAL_ADMISSION,
                RuleKey.REFERRAL_COMPLETION, RuleKey.REFERRAL_REMINDER_BEFORE, RuleKey.REFERRAL_ESCALATION_AFTER, RuleKey.BAR_ANSWER,
                RuleKey.PENALTY_DECISION);
            case ATTENDANCE -> mustAnswer(RuleKey.ATTENDANCE_SHARE, RuleKey.ATTENDANCE_OBSERVERS);
            case CORRECTION -> mustAnswer(RuleKey.CORRECTION_ANSWER, RuleKey.CORRECTION_AFTER_RETURN, RuleKey.CORRECTION_CHECKS);
            case MONITORING -> mustAnswer(RuleKey.ALERT_HANDLING, RuleKey.ALERT_ANSWER, RuleKey.ALERT_REACH);
            case APPRAISAL -> mustAnswer(RuleKey.APPRAISAL_SUBSIDY_BASE, RuleKey.APPRAISAL_SUBSIDY_EXCELLENT, RuleKey.APPRAISAL_SUBSIDY_GOOD,
                RuleKey.APPRAISAL_SUBSIDY_PASS, RuleKey.APPRAISAL_SUBSIDY_FAIL, RuleKey.APPRAISAL_PREFER_CASES, RuleKey.APPRAISAL_PREFER_SCORE,
                RuleKey.APPRAISAL_TRAIN_SCORE, RuleKey.APPRAISAL_PAUSE_FAILED);
            case COMPLAINT -> {
                mustAnswer(RuleKey.COMPLAINT_ACCEPTANCE, RuleKey.COMPLAINT_DECISION, RuleKey.COMPLAINT_REPLY);
                if (matters.isEmpty()) {
                    throw new Problem("rules.problem.noMatters", code);
                }
            }
        }
    }

    private void mustAnswer(RuleKey... keys) {
        for (RuleKey key : keys) {
            if (amount(key) == null) {
                throw new Problem("rules.problem.silent", code, key);
            }
        }
    }
}

package org.pingcha.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pingcha.alert.CaseFile.Reviewed;
import org.pingcha.register.CaseFactSheet;
import org.pingcha.rules.CaseCheck;
import org.pingcha.rules.CaseChecks;
import org.pingcha.rules.CaseFacts;
import org.pingcha.rules.CheckCode;
import org.pingcha.rules.CheckResult;
import org.pingcha.rules.Rule;
import org.pingcha.scoring.Grade;

/** What the facts of a case say on a day. A pure function of the facts, the rules, the calendar and the day. */
final class CaseSigns {
    /** A sheet with fewer marks is too short to say anything about haste. */
    private static final int ENOUGH_ITEMS = 10;

    private final CaseFile file;
    private final SignRules by;
    private final CaseFactSheet f;
    private final CaseFacts facts;
    private final List<Sign> signs = new ArrayList<>();
    private LocalDate again;

    private CaseSigns(CaseFile file, SignRules by) {
        this.file = file;
        this.by = by;
        this.f = file.header().facts();
        this.facts = facts(f);
    }

    /** A case as the rules of monitoring fit it: whom the register does not call acquainted with minors, is not. */
    static CaseFacts facts(CaseFactSheet f) {
        return new CaseFacts(f.type().name(), f.stage().name(), f.origin().name(), f.kind().name(), f.lifeOrDeath(), f.minor(), f.assignedOn(),
            f.retainerOn(), f.firstMetOn(), f.closedOn(), f.filedOn(), f.practisingSince(), f.criminalDefenceSince(), f.minorsTrained());
    }

    static Seen of(CaseFile file, SignRules by) {
        CaseSigns signs = new CaseSigns(file, by);
        signs.steps();
        signs.inspection();
        signs.qualification();
        file.reviews().forEach(signs::review);
        signs.voices();
        return new Seen(signs.signs, signs.again);
    }

    private void steps() {
        step(AlertRule.FIRST_MEETING, f.assignedOn(), f.firstMetOn());
        step(AlertRule.RETAINER, f.assignedOn(), f.retainerOn());
        step(AlertRule.FILE, f.closedOn(), f.filedOn());
    }

    /** A step that was not taken by its day; taken late it is taken. */
    private void step(AlertRule rule, LocalDate from, LocalDate taken) {
        Optional<Rule> limit = on(rule);
        if (limit.isEmpty() || from == null || taken != null) {
            return;
        }
        LocalDate due = by.calendar().deadline(from, limit.get()).due();
        if (by.today().isAfter(due)) {
            add(rule, "", null, null, due, from.toString(), due.toString(), limit.get().plainAmount(), "@rules.RuleUnit." + limit.get().unit());
        } else {
            lookAgain(due.plusDays(1));
        }
    }

    /** By the day that the register knows; by the papers where it knows none. */
    private void inspection() {
        if (on(AlertRule.INSPECTION).isEmpty() || f.hearingOn() == null) {
            return;
        }
        boolean recorded = f.inspectedOn() != null;
        if (recorded ? !f.inspectedOn().isAfter(f.hearingOn()) : file.papers() == 0 || file.inspected() > 0) {
            return;
        }
        if (by.today().isAfter(f.hearingOn()) && recorded) {
            add(AlertRule.INSPECTION, "", null, null, f.hearingOn(), f.hearingOn().toString(), f.inspectedOn().toString(), "#recorded");
        } else if (by.today().isAfter(f.hearingOn())) {
            add(AlertRule.INSPECTION, "", null, null, f.hearingOn(), f.hearingOn().toString(), String.valueOf(file.papers()));
        } else {
            lookAgain(f.hearingOn().plusDays(1));
        }
    }

    private void qualification() {
        if (on(AlertRule.QUALIFICATION).isEmpty()) {
            return;
        }
        for (CaseCheck check : checks()) {
            boolean asks = check.code() == CheckCode.HANDLER_FOR_LIFE_OR_DEATH || check.code() == CheckCode.HANDLER_FOR_MINOR;
            if (asks && check.result() == CheckResult.FAIL) {
                add(AlertRule.QUALIFICATION, check.code().name(), null, null, f.assignedOn(), file.header().handlerName(), f.assignedOn().toString(),
                    "@alert.lacks." + check.code(), check.limit() == null ? "" : check.limit().toString());
            }
        }
    }

    private void review(Reviewed review) {
        Source source = new Source("review", review.uuid());
        String each = review.uuid().toString();
        Sign.Asked asked = new Sign.Asked(review.inspectorId(), review.inspector());
        on(AlertRule.REVIEW).ifPresent(rule -> {
            if (review.score().compareTo(rule.amount()) < 0 || review.grade() == Grade.FAIL || !review.vetoes().isEmpty()) {
                add(AlertRule.REVIEW, each, source, null, review.on(), review.on().toString(), review.score().toPlainString(), "@scoring.Grade." + review.grade(),
                    review.vetoes().isEmpty() ? "@alert.noVeto" : String.join("、", review.vetoes()));
            }
        });
        if (review.full() && on(AlertRule.FULL_MARKS).isPresent()) {
            checks().stream().filter(check -> check.due() != null && check.result() == CheckResult.FAIL && check.code() != CheckCode.HANDLER_FOR_LIFE_OR_DEATH).findFirst()
                .ifPresent(check -> add(AlertRule.FULL_MARKS, each, source, asked, review.on(), review.on().toString(), "@rules.CheckCode." + check.code(),
                    check.due().toString(), check.to() == null ? "—" : check.to().toString()));
        }
        if (on(AlertRule.VETO_HINT).isPresent() && !review.unlinked().isEmpty()) {
            add(AlertRule.VETO_HINT, each, source, asked, review.on(), review.on().toString(), review.unlinked().stream().sorted().collect(Collectors.joining("、")));
        }
        on(AlertRule.FAST_MARKING).ifPresent(rule -> {
            if (review.items() >= ENOUGH_ITEMS && review.seconds() > 0 && review.seconds() < rule.amount().doubleValue() * review.items()) {
                add(AlertRule.FAST_MARKING, each, source, asked, review.on(), review.on().toString(), String.valueOf(review.items()),
                    String.valueOf(review.seconds()), rule.plainAmount());
            }
        });
    }

    private void voices() {
        Optional<Rule> limit = on(AlertRule.SATISFACTION);
        file.voices().stream().filter(voice -> limit.isPresent() && voice.percent() <= limit.get().amount().doubleValue()).forEach(voice ->
            add(AlertRule.SATISFACTION, voice.uuid().toString(), null, null, voice.on(), voice.on().toString(), String.valueOf(voice.percent()), limit.get().plainAmount()));
    }

    private List<CaseCheck> checks() {
        return CaseChecks.of(facts, by.review(), by.calendar(), by.today());
    }

    private Optional<Rule> on(AlertRule rule) {
        return by.monitoring().find(rule.key(), facts);
    }

    private void add(AlertRule rule, String occasion, Source source, Sign.Asked asked, LocalDate since, String... values) {
        About about = new About(AboutKind.CASE, file.header().ref().id(), file.header().ref().caseNo(), "/register/case?id=" + file.header().ref().uuid(),
            file.header().ref().id());
        signs.add(new Sign(about, file.header().ref().officeId(), rule, occasion, source, List.of(values), asked, since));
    }

    private void lookAgain(LocalDate day) {
        again = again == null || day.isBefore(again) ? day : again;
    }
}

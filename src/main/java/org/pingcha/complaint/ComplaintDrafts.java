package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingcha.letter.LetterDraft;
import org.pingcha.letter.LetterField;
import org.pingcha.letter.LetterKind;
import org.pingcha.letter.LetterTable;
import org.pingcha.rules.Ground;
import org.pingcha.rules.Matter;
import org.pingcha.rules.Rule;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/** What the letters of a complaint say, taken from its facts and its rule set. Letters are in Chinese whoever writes them. */
@Dependent
public class ComplaintDrafts {
    @EJB
    RuleQueries rules;

    @Inject
    ComplaintCourse course;

    /** The letters that make sense as the complaint stands. */
    static Set<LetterKind> fitting(ComplaintStatus status, boolean tip) {
        if (tip) {
            return EnumSet.of(LetterKind.COMPLAINT_REGISTRATION);
        }
        return switch (status) {
            case RECEIVED -> EnumSet.of(LetterKind.COMPLAINT_REGISTRATION);
            case AWAITING_SUPPLEMENT -> EnumSet.of(LetterKind.COMPLAINT_REGISTRATION, LetterKind.SUPPLEMENT);
            case ACCEPTED -> EnumSet.of(LetterKind.COMPLAINT_REGISTRATION, LetterKind.ACCEPTANCE);
            case INVESTIGATING, PROPOSED -> EnumSet.of(LetterKind.COMPLAINT_REGISTRATION, LetterKind.ACCEPTANCE, LetterKind.EXTENSION);
            case APPROVED, REPLIED, UNDER_REMEDY -> EnumSet.of(LetterKind.REPLY);
            case NOT_ACCEPTED -> EnumSet.of(LetterKind.NON_ACCEPTANCE);
            case TRANSFERRED_OUT -> EnumSet.of(LetterKind.TRANSFER);
            case WITHDRAWN, MERGED, ARCHIVED -> EnumSet.noneOf(LetterKind.class);
        };
    }

    /** @throws Problem where such a letter does not fit the complaint as it stands */
    LetterDraft of(LetterKind kind, Complaint c, Complainant who, String officer) {
        if (!fitting(c.status(), c.reception().isTip()).contains(kind)) {
            throw new Problem("complaint.problem.letter");
        }
        RuleBook book = rules.byId(c.reception().ruleSetId());
        LetterDraft draft = LetterDraft.of(kind, ComplaintCourse.ROOM, c.uuid(), kind.isNumbered() ? who.name() : null)
            .with(LetterField.RECEIPT_NO, who == null ? null : who.receiptNo()).with(LetterField.RECEIVED_ON, c.dates().receivedOn())
            .with(LetterField.RESPONDENT, c.respondent().name()).with(LetterField.CASE_NO, c.substance().caseNo());
        return switch (kind) {
            case COMPLAINT_REGISTRATION -> registration(draft, c, who, book, officer);
            case SUPPLEMENT -> supplement(draft.with(LetterField.ARTICLE, article(book, ComplaintAct.ASK_SUPPLEMENT)), c);
            case ACCEPTANCE -> draft.with(LetterField.MATTERS, matters(c, book)).with(LetterField.ACCEPTED_ON, c.dates().acceptedOn())
                .with(LetterField.ARTICLE, article(book, ComplaintAct.ACCEPT)).with(LetterField.DUE_ON, due(c));
            case EXTENSION -> extension(draft.with(LetterField.MATTERS, matters(c, book)), c, book);
            case NON_ACCEPTANCE -> refusal(draft.with(LetterField.MATTERS, matters(c, book)), c, book);
            case TRANSFER -> draft.with(LetterField.COMPLAINANT, who.name()).with(LetterField.MATTERS, matters(c, book))
                .with(LetterField.FACTS, c.substance().facts()).with(LetterField.REASON, text("complaint.letter.transfer"))
                .with(LetterField.ARTICLE, article(book, ComplaintAct.REDIRECT));
            case REPLY -> reply(draft.with(LetterField.MATTERS, matters(c, book)), c, book);
            default -> throw new Problem("complaint.problem.letter");
        };
    }

    private LetterDraft registration(LetterDraft draft, Complaint c, Complainant who, RuleBook book, String officer) {
        ContactData contact = who == null ? new ContactData(text("complaint.letter.anonymous"), null, null, null) : who.contact();
        return draft.with(LetterField.RECEIPT_NO, who == null ? c.registerNo() : who.receiptNo()).with(LetterField.CHANNEL, Texts.text(Texts.CHINESE, Texts.keyOf(c.reception().channel())))
            .with(LetterField.COMPLAINANT, contact.name()).with(LetterField.COMPLAINANT_PHONE, contact.phone()).with(LetterField.COMPLAINANT_ADDRESS, contact.address())
            .with(LetterField.MATTERS, matters(c, book)).with(LetterField.FACTS, c.substance().facts()).with(LetterField.WISHES, c.substance().wishes())
            .with(LetterField.REGISTRAR, officer);
    }

    private static LetterDraft supplement(LetterDraft draft, Complaint c) {
        ComplaintPause pause = c.handling().runningPause().orElseThrow(() -> new Problem("complaint.problem.letter"));
        LetterDraft filled = draft.with(LetterField.DUE_ON, pause.replyBy());
        for (String item : pause.wanted().split("[；;\\n]")) {
            filled = item.isBlank() ? filled : filled.row(LetterTable.ITEMS, item.strip());
        }
        return filled;
    }

    private LetterDraft extension(LetterDraft draft, Complaint c, RuleBook book) {
        Extension granted = c.handling().extensions().stream().filter(extension -> extension.granted() > 0).reduce((a, b) -> b)
            .orElseThrow(() -> new Problem("complaint.problem.letter"));
        LocalDate now = due(c);
        ComplaintClock decision = clock(c, ClockKind.DECISION);
        Rule rule = book.rule(RuleKey.COMPLAINT_DECISION);
        LocalDate before = course.calendars.current().deadline(decision.deadline().from(), decision.amount() - granted.granted(), rule.unit(),
            rule.movesOffHolidays()).due();
        return draft.with(LetterField.ACCEPTED_ON, c.dates().acceptedOn()).with(LetterField.REASON, granted.reason()).with(LetterField.ARTICLE, article(book, ComplaintAct.EXTEND))
            .with(LetterField.OLD_DUE_ON, before).with(LetterField.NEW_DUE_ON, now);
    }

    private LetterDraft refusal(LetterDraft draft, Complaint c, RuleBook book) {
        Ground ground = book.ground(c.dates().groundCode()).orElseThrow();
        return draft.with(LetterField.GROUND, ground.textZh()).with(LetterField.ARTICLE, ground.basisZh()).with(LetterField.REMEDIES, remedies(book));
    }

    private LetterDraft reply(LetterDraft draft, Complaint c, RuleBook book) {
        Proposal decided = c.handling().proposals().stream().filter(proposal -> proposal.state() == Proposal.State.APPROVED).findFirst()
            .orElseThrow(() -> new Problem("complaint.problem.letter"));
        LetterDraft filled = draft.with(LetterField.ACCEPTED_ON, c.dates().acceptedOn()).with(LetterField.FACTS, decided.reasoning())
            .with(LetterField.ARTICLE, article(book, ComplaintAct.APPROVE)).with(LetterField.REMEDIES, remedies(book))
            .with(LetterField.DECISION, decided.outcomes().stream().sorted().map(outcome -> Texts.text(Texts.CHINESE, Texts.keyOf(outcome))).collect(Collectors.joining("、")))
            .with(LetterField.REFERRAL, decided.outcomes().contains(Outcome.REFER) ? text("complaint.letter.referred") : null);
        for (ComplaintMatter matter : c.matters()) {
            filled = filled.row(LetterTable.FINDINGS, book.matter(matter.code()).map(Matter::textZh).orElse(matter.code()),
                Texts.text(Texts.CHINESE, Texts.keyOf(matter.finding())), matter.reason());
        }
        return decided.correctBy() == null ? filled
            : filled.row(LetterTable.ORDERS, c.respondent().name(), text("complaint.letter.order"), LetterDraft.day(decided.correctBy()));
    }

    private static String remedies(RuleBook book) {
        Rule reconsideration = book.rule(RuleKey.RECONSIDERATION_REMEDY);
        Rule litigation = book.rule(RuleKey.LITIGATION_REMEDY);
        return Texts.text(Texts.CHINESE, "complaint.letter.remedies", reconsideration.plainAmount(), litigation.plainAmount());
    }

    private static String matters(Complaint c, RuleBook book) {
        return c.matters().stream().map(matter -> book.matter(matter.code()).map(Matter::textZh).orElse(matter.code())).collect(Collectors.joining("；"));
    }

    private static String article(RuleBook book, ComplaintAct act) {
        return book.rule(act.article()).basisZh();
    }

    private LocalDate due(Complaint c) {
        return clock(c, ClockKind.DECISION).deadline().due();
    }

    private ComplaintClock clock(Complaint c, ClockKind kind) {
        List<ComplaintClock> clocks = course.clocks(c);
        return clocks.stream().filter(clock -> clock.kind() == kind && clock.deadline() != null).findFirst().orElseThrow(() -> new Problem("complaint.problem.letter"));
    }

    private static String text(String key) {
        return Texts.text(Texts.CHINESE, key);
    }
}

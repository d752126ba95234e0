package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingcha.letter.Citation;
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
    private static final Set<LetterKind> FOR_MERGED = EnumSet.of(LetterKind.ACCEPTANCE, LetterKind.EXTENSION, LetterKind.REPLY);
    private static final String PAPERS = "select d.title from Document d where d.subjectKind = org.pingcha.attachment.SubjectKind.COMPLAINT"
        + " and d.subjectUuid = :uuid and d.removedAt is null order by d.place";

    @PersistenceContext
    EntityManager em;

    @EJB
    RuleQueries rules;

    @Inject
    ComplaintCourse course;

    @Inject
    WithoutNames withoutNames;

    /**
     * The letters that make sense as the complaint stands.
     *
     * @param extended whether more time was granted
     */
    static Set<LetterKind> fitting(ComplaintStatus status, boolean tip, boolean extended) {
        Set<LetterKind> fitting = fitting(status);
        if (tip) {
            fitting.retainAll(EnumSet.of(LetterKind.COMPLAINT_REGISTRATION, LetterKind.INVESTIGATION));
        }
        if (!extended) {
            fitting.remove(LetterKind.EXTENSION);
        }
        return fitting;
    }

    private static Set<LetterKind> fitting(ComplaintStatus status) {
        return switch (status) {
            case RECEIVED -> EnumSet.of(LetterKind.COMPLAINT_REGISTRATION);
            case AWAITING_SUPPLEMENT -> EnumSet.of(LetterKind.COMPLAINT_REGISTRATION, LetterKind.SUPPLEMENT);
            case ACCEPTED, PROPOSED -> EnumSet.of(LetterKind.COMPLAINT_REGISTRATION, LetterKind.ACCEPTANCE, LetterKind.EXTENSION);
            case INVESTIGATING -> EnumSet.of(LetterKind.COMPLAINT_REGISTRATION, LetterKind.ACCEPTANCE, LetterKind.EXTENSION, LetterKind.INVESTIGATION);
            case APPROVED, REPLIED, UNDER_REMEDY -> EnumSet.of(LetterKind.REPLY);
            case NOT_ACCEPTED -> EnumSet.of(LetterKind.NON_ACCEPTANCE);
            case TRANSFERRED_OUT -> EnumSet.of(LetterKind.TRANSFER);
            case WITHDRAWN, MERGED, ARCHIVED -> EnumSet.noneOf(LetterKind.class);
        };
    }

    /** Whether the letter is one that this complainant gets: nothing more after a withdrawal; of a merged complaint what the master decides. */
    static boolean isFor(LetterKind kind, boolean merged, boolean withdrawn) {
        return merged ? !withdrawn && FOR_MERGED.contains(kind) : !withdrawn || !kind.isNumbered();
    }

    /**
     * A letter to a complainant, or about one.
     *
     * @param who null for the registration of a tip alone
     * @throws Problem where such a letter does not fit the complaint as it stands
     */
    LetterDraft of(LetterKind kind, Complaint c, Complainant who, String officer) {
        mustFit(kind, c);
        if (who != null && !isFor(kind, who.complaint() != c, who.hasWithdrawn())) {
            throw new Problem("complaint.problem.letter");
        }
        RuleBook book = rules.byId(c.reception().ruleSetId());
        Complaint own = who == null ? c : who.complaint();
        LetterDraft draft = LetterDraft.of(kind, ComplaintCourse.ROOM, c.uuid(), addressee(kind, c, who))
            .with(LetterField.RECEIPT_NO, who == null ? null : who.receiptNo()).with(LetterField.RECEIVED_ON, own.dates().receivedOn())
            .with(LetterField.RESPONDENT, own.respondent().name()).with(LetterField.CASE_NO, own.substance().caseNo());
        draft = kind.isNumbered() ? draft.with(LetterField.CONTACT_PERSON, officer) : draft;
        return switch (kind) {
            case COMPLAINT_REGISTRATION -> registration(draft, c, who, book, officer);
            case SUPPLEMENT -> supplement(draft.with(LetterField.ARTICLE, article(book, ComplaintAct.ASK_SUPPLEMENT)), c);
            case ACCEPTANCE -> draft.with(LetterField.MATTERS, matters(c, book)).with(LetterField.ACCEPTED_ON, c.dates().acceptedOn())
                .with(LetterField.ARTICLE, article(book, ComplaintAct.ACCEPT)).with(LetterField.DUE_ON, due(c));
            case EXTENSION -> extension(draft.with(LetterField.MATTERS, matters(c, book)), c, book);
            case NON_ACCEPTANCE -> refusal(draft.with(LetterField.MATTERS, matters(c, book)), c, book);
            case TRANSFER -> transfer(draft.with(LetterField.MATTERS, matters(c, book)), c, who, book);
            case REPLY -> reply(draft.with(LetterField.MATTERS, matters(c, book)).with(LetterField.COMPLAINANT, who.name())
                .with(LetterField.WISHES, own.substance().wishes()), c, book);
            default -> throw new Problem("complaint.problem.letter");
        };
    }

    static void mustFit(LetterKind kind, Complaint c) {
        if (!fitting(c.status(), c.reception().isTip(), c.handling().extensions().stream().anyMatch(extension -> extension.granted() > 0)).contains(kind)) {
            throw new Problem("complaint.problem.letter");
        }
    }

    private static String addressee(LetterKind kind, Complaint c, Complainant who) {
        return !kind.isNumbered() ? null : kind == LetterKind.TRANSFER ? c.dates().redirectedTo() : who.name();
    }

    /** To the authority that is competent. Who does not want their name shown to anybody is not named to it either. */
    private LetterDraft transfer(LetterDraft draft, Complaint c, Complainant who, RuleBook book) {
        boolean named = who.consent() != Consent.NONE;
        LetterDraft filled = draft.with(LetterField.COMPLAINANT, named ? who.name() : text("complaint.letter.unnamed"))
            .with(LetterField.COMPLAINANT_PHONE, named ? who.contact().phone() : null)
            .with(LetterField.FACTS, named ? c.substance().facts() : withoutNames.in(c.substance().facts(), c, Consent.INVESTIGATORS))
            .with(LetterField.WISHES, c.substance().wishes()).with(LetterField.REASON, text("complaint.letter.transfer"))
            .with(LetterField.ARTICLE, article(book, ComplaintAct.REDIRECT));
        for (String title : papers(c)) {
            filled = filled.row(LetterTable.ENCLOSURES, title, "1");
        }
        return filled;
    }

    private List<String> papers(Complaint c) {
        return em.createQuery(PAPERS, String.class).setParameter("uuid", c.uuid()).getResultList();
    }

    private LetterDraft registration(LetterDraft draft, Complaint c, Complainant who, RuleBook book, String officer) {
        ContactData contact = who == null ? new ContactData(text("complaint.letter.anonymous"), null, null, null) : who.contact();
        return draft.with(LetterField.RECEIPT_NO, who == null ? c.registerNo() : who.receiptNo()).with(LetterField.CHANNEL, name(c.reception().channel()))
            .with(LetterField.COMPLAINANT, contact.name()).with(LetterField.COMPLAINANT_PHONE, contact.phone()).with(LetterField.COMPLAINANT_ADDRESS, contact.address())
            .with(LetterField.MATTERS, matters(c, book)).with(LetterField.FACTS, c.substance().facts()).with(LetterField.WISHES, c.substance().wishes())
            .with(LetterField.COMPLAINANT_KIND, who == null ? null : name(who.standing())).with(LetterField.CONSENT, who == null ? null : name(who.consent()))
            .with(LetterField.EVIDENCE, String.join("\n", papers(c))).with(LetterField.REGISTRAR, officer);
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
            rule.movesOffHolidays(), ClockFacts.of(c).mergedPauses()).due();
        return draft.with(LetterField.ACCEPTED_ON, c.dates().acceptedOn()).with(LetterField.REASON, granted.reason()).with(LetterField.ARTICLE, article(book, ComplaintAct.EXTEND))
            .with(LetterField.OLD_DUE_ON, before).with(LetterField.NEW_DUE_ON, now);
    }

    private LetterDraft refusal(LetterDraft draft, Complaint c, RuleBook book) {
        Ground ground = book.ground(c.dates().groundCode()).orElseThrow();
        return draft.with(LetterField.GROUND, ground.textZh()).with(LetterField.ARTICLE, Citation.of(ground.basisZh())).with(LetterField.REMEDIES, remedies(book));
    }

    private LetterDraft reply(LetterDraft draft, Complaint c, RuleBook book) {
        Proposal decided = c.handling().proposals().stream().filter(proposal -> proposal.state() == Proposal.State.APPROVED).findFirst()
            .orElseThrow(() -> new Problem("complaint.problem.letter"));
        LetterDraft filled = draft.with(LetterField.ACCEPTED_ON, c.dates().acceptedOn()).with(LetterField.FACTS, decided.reasoning())
            .with(LetterField.ARTICLE, article(book, ComplaintAct.APPROVE)).with(LetterField.REMEDIES, remedies(book))
            .with(LetterField.DECISION, decided.outcomes().stream().sorted().map(ComplaintDrafts::name).collect(Collectors.joining("、")))
            .with(LetterField.REFERRAL, decided.outcomes().contains(Outcome.REFER) ? text("complaint.letter.referred") : null)
            .with(LetterField.LATENESS, course.clocks(c).stream().anyMatch(clock -> clock.kind().isLegal() && clock.isLate()) ? text("complaint.letter.late") : null);
        for (ComplaintMatter matter : c.matters()) {
            filled = filled.row(LetterTable.FINDINGS, book.matter(matter.code()).map(Matter::textZh).orElse(matter.code()),
                name(matter.finding()), matter.reason());
        }
        return decided.correctBy() == null ? filled
            : filled.row(LetterTable.ORDERS, c.respondent().name(), text("complaint.letter.order"), LetterDraft.day(decided.correctBy()));
    }

    private static String remedies(RuleBook book) {
        Rule reconsideration = book.rule(RuleKey.RECONSIDERATION_REMEDY);
        Rule litigation = book.rule(RuleKey.LITIGATION_REMEDY);
        return Texts.text(Texts.CHINESE, "complaint.letter.remedies", reconsideration.plainAmount(), litigation.plainAmount());
    }

    static String matters(Complaint c, RuleBook book) {
        return c.matters().stream().map(matter -> book.matter(matter.code()).map(Matter::textZh).orElse(matter.code())).collect(Collectors.joining("；"));
    }

    static String article(RuleBook book, ComplaintAct act) {
        return Citation.of(book.rule(act.article()).basisZh());
    }

    private LocalDate due(Complaint c) {
        return clock(c, ClockKind.DECISION).deadline().due();
    }

    private ComplaintClock clock(Complaint c, ClockKind kind) {
        List<ComplaintClock> clocks = course.clocks(c);
        return clocks.stream().filter(clock -> clock.kind() == kind && clock.deadline() != null).findFirst().orElseThrow(() -> new Problem("complaint.problem.letter"));
    }

    static String name(Enum<?> constant) {
        return Texts.text(Texts.CHINESE, Texts.keyOf(constant));
    }

    static String text(String key, Object... values) {
        return Texts.text(Texts.CHINESE, key, values);
    }
}

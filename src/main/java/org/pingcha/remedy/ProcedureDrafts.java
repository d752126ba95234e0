package org.pingcha.remedy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingcha.attachment.DocumentQueries;
import org.pingcha.attachment.DocumentRow;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.letter.Citation;
import org.pingcha.letter.LetterDraft;
import org.pingcha.letter.LetterField;
import org.pingcha.letter.LetterKind;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.SupervisedCases;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/**
 * What the letters of a procedure say, taken from its facts and its rule set: the application for another handler (form
 * 16), the notice to the firm (form 17), the decision on an objection (form 20). In Chinese whoever writes them.
 */
@Dependent
public class ProcedureDrafts {
    @EJB
    SupervisedCases cases;

    @EJB
    DocumentQueries documents;

    @Inject
    ProcedureLimits limits;

    /**
     * The letters that make sense as the procedure stands.
     *
     * @param firm whether a firm handled the case; nobody else gets a notice
     */
    static Set<LetterKind> fitting(ProcedureStatus status, ProcedureKind kind, boolean firm) {
        Set<LetterKind> fitting = EnumSet.noneOf(LetterKind.class);
        if (!ProcedureAct.WRITE.leads(kind, status, status)) {
            return fitting;
        }
        if (kind == ProcedureKind.OBJECTION) {
            return EnumSet.of(LetterKind.OBJECTION_DECISION);
        }
        fitting.add(LetterKind.REPLACEMENT_APPLICATION);
        if (firm && (status == ProcedureStatus.GRANTED || status == ProcedureStatus.CARRIED_OUT)) {
            fitting.add(LetterKind.REPLACEMENT_NOTICE);
        }
        return fitting;
    }

    /** @throws Problem where such a letter does not fit the procedure as it stands */
    LetterDraft of(LetterKind kind, RemedyProcedure procedure, String officer) {
        boolean firm = procedure instanceof HandlerReplacement replacement && replacement.oldFirmId() != null;
        if (!fitting(procedure.status(), procedure.kind(), firm).contains(kind)) {
            throw new Problem("remedy.problem.letter");
        }
        if (procedure instanceof HandlerReplacement replacement) {
            return kind == LetterKind.REPLACEMENT_NOTICE ? notice(replacement.detail(null), officer)
                : application(replacement.detail(null), replacement.applicant());
        }
        return decision(((ObjectionReview) procedure).detail(null), procedure.applicant(), officer);
    }

    private LetterDraft application(ReplacementDetail d, Applicant who) {
        ProcedureFacts facts = d.facts();
        CaseHeader about = cases.header(cases.uuidOf(facts.caseId()));
        String papers = documents.of(new DocumentSubject(facts.kind().documents(), facts.uuid())).stream().map(DocumentRow::title)
            .collect(Collectors.joining("\n"));
        return LetterDraft.of(LetterKind.REPLACEMENT_APPLICATION, ProcedureTrail.ROOM, facts.uuid(), null)
            .with(LetterField.APPLICANT, who.name() == null ? facts.office() : who.name()).with(LetterField.APPLICANT_PHONE, who.phone())
            .with(LetterField.CASE_NO, facts.subject()).with(LetterField.CAUSE, about.cause()).with(LetterField.HANDLER, d.formerHandler())
            .with(LetterField.FIRM, d.formerFirm() == null ? facts.office() : d.formerFirm())
            .with(LetterField.REASON, lines(ground(facts), facts.reasons())).with(LetterField.EVIDENCE, papers)
            .with(LetterField.APPLIED_ON, facts.receivedOn()).with(LetterField.OPINION, opinion(facts)).with(LetterField.APPROVAL, approval(facts))
            .with(LetterField.REMARKS, d.notHeard() == null ? null : text("remedy.letter.notHeard", d.notHeard()));
    }

    private LetterDraft notice(ReplacementDetail d, String officer) {
        ProcedureFacts facts = d.facts();
        CaseHeader about = cases.header(cases.uuidOf(facts.caseId()));
        String firm = d.newFirm() == null ? facts.office() : d.newFirm();
        return LetterDraft.of(LetterKind.REPLACEMENT_NOTICE, ProcedureTrail.ROOM, facts.uuid(), d.formerFirm())
            .with(LetterField.CASE_NO, facts.subject()).with(LetterField.CAUSE, about.cause())
            .with(LetterField.RECIPIENT, cases.recipientOf(about.ref().uuid())).with(LetterField.HANDLER, d.formerHandler())
            .with(LetterField.NEW_HANDLER, text("remedy.letter.person", d.newHandler(), firm)).with(LetterField.REASON, ground(facts))
            .with(LetterField.ARTICLE, article(facts)).with(LetterField.DECISION, text("remedy.letter.granted"))
            .with(LetterField.REPLACE_BY, by(facts, StepKind.REPLACE)).with(LetterField.NOTIFY_BY, by(facts, StepKind.INFORM))
            .with(LetterField.SIGN_BY, by(facts, StepKind.SIGN)).with(LetterField.HAND_OVER_BY, by(facts, StepKind.HAND_OVER))
            .with(LetterField.CONTACT_PERSON, officer);
    }

    /** The bureau keeps the agency's decision or orders it to put it right (Law on Legal Aid, art. 49). */
    private LetterDraft decision(ObjectionDetail d, Applicant who, String officer) {
        ProcedureFacts facts = d.facts();
        LocalDate aidBy = by(facts, StepKind.GIVE_AID);
        return LetterDraft.of(LetterKind.OBJECTION_DECISION, ProcedureTrail.ROOM, facts.uuid(), who.name())
            .with(LetterField.OBJECTED_ON, facts.receivedOn()).with(LetterField.DECIDED_BY, facts.office()).with(LetterField.DECIDED_ON, d.disputedOn())
            .with(LetterField.DECISION_NO, text("remedy.letter.disputed." + d.against(), d.disputedNo())).with(LetterField.OBJECTION, facts.reasons())
            .with(LetterField.FACTS, facts.opinion().text()).with(LetterField.REASON, facts.ruling().text()).with(LetterField.ARTICLE, article(facts))
            .with(LetterField.DECISION, aidBy == null ? text("remedy.letter.kept", facts.office())
                : text("remedy.letter.ordered." + d.against(), facts.office(), LetterDraft.day(aidBy)))
            .with(LetterField.REMEDIES, aidBy == null ? remedies(limits.book(facts.ruleSetId())) : text("remedy.letter.aidLate"))
            .with(LetterField.CASE_NO, facts.caseId() == null ? null : cases.header(cases.uuidOf(facts.caseId())).ref().caseNo())
            .with(LetterField.CONTACT_PERSON, officer);
    }

    private String article(ProcedureFacts facts) {
        return Citation.of(limits.book(facts.ruleSetId()).rule(facts.kind().article()).basisZh());
    }

    private static LocalDate by(ProcedureFacts facts, StepKind what) {
        return facts.steps().stream().filter(step -> step.kind() == what).map(StepRow::dueOn).findFirst().orElse(null);
    }

    private static String ground(ProcedureFacts facts) {
        return ReplacementGround.of(facts.topic()).map(ReplacementGround::textZh).orElse(null);
    }

    private static String opinion(ProcedureFacts facts) {
        ReviewOpinion opinion = facts.opinion();
        return opinion == null ? null : lines(Texts.text(Texts.CHINESE, Texts.keyOf(opinion.opinion())), opinion.text(),
            text("remedy.letter.signed", opinion.reviewer(), LetterDraft.day(ChinaTime.dayOf(opinion.at()))));
    }

    private static String approval(ProcedureFacts facts) {
        Ruling ruling = facts.ruling();
        return ruling == null ? null : lines(text("remedy.letter.approval." + (facts.status() == ProcedureStatus.REFUSED ? "no" : "yes")), ruling.text(),
            text("remedy.letter.signed", ruling.decider(), LetterDraft.day(ruling.on())));
    }

    private static String remedies(RuleBook book) {
        return text("remedy.letter.remedies", book.rule(RuleKey.RECONSIDERATION_REMEDY).plainAmount(), book.rule(RuleKey.LITIGATION_REMEDY).plainAmount());
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> line != null && !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String text(String key, Object... values) {
        return Texts.text(Texts.CHINESE, key, values);
    }
}

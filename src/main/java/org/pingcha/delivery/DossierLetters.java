package org.pingcha.delivery;

import static org.pingcha.letter.LetterField.*;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.dossier.Digests;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.letter.LetterDraft;
import org.pingcha.letter.LetterKeeping;
import org.pingcha.letter.LetterKind;
import org.pingcha.letter.LetterOwner;
import org.pingcha.letter.LetterTable;
import org.pingcha.referral.EvidenceRow;
import org.pingcha.referral.ReferralDossier;
import org.pingcha.referral.ReferralQueries;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Texts;

/**
 * Cover and letter of a package, from the office's templates, dated with the second signature. They are issued and kept as
 * every letter is; whoever may have the package may read them, so not the respondent's firm.
 */
@Dependent
public class DossierLetters implements LetterOwner {
    static final String ROOM = "referral";
    private static final String ONE = "1";

    @EJB
    LetterKeeping letters;

    @EJB
    ReferralQueries referrals;

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public boolean mayRead(Actor actor, UUID subject) {
        return !actor.is(Role.FIRM) && referrals.isInSight(actor, subject);
    }

    IssuedLetterRow letter(ReferralDossier dossier, Map<EvidenceRow, Digests> digests) {
        ReferralDossier.Charged charge = dossier.charge();
        LetterDraft draft = begun(LetterKind.MISCONDUCT_REFERRAL, dossier).with(MATTERS, names(charge.types())).with(ARTICLE, names(charge.articles()))
            .with(STAGE, dossier.about().caseStage() == null ? null : Texts.text(Texts.CHINESE, "register.CaseStage." + dossier.about().caseStage()))
            .with(CONDUCT_ON, charge.conductOn()).with(LIMITATION_ON, charge.limitationOn()).with(FACTS, charge.facts())
            .with(AGGRAVATING, charge.aggravating()).with(MITIGATING, charge.mitigating()).with(PROPOSAL, charge.proposal()).with(RULES, charge.rules())
            .with(CONSENT, charge.consent() == null ? null : Texts.text(Texts.CHINESE, "delivery.consent." + charge.consent()))
            .with(PROPOSED_ON, ChinaTime.dayOf(dossier.signed().proposedAt())).with(APPROVED_ON, ChinaTime.dayOf(dossier.signed().approvedAt()));
        for (Map.Entry<EvidenceRow, Digests> proof : digests.entrySet()) {
            draft = draft.row(LetterTable.EVIDENCE_INDEX, proof.getKey().title(), proof.getValue().sha256(), proof.getValue().sm3());
        }
        return issue(draft, dossier);
    }

    IssuedLetterRow cover(ReferralDossier dossier) {
        LetterDraft draft = begun(LetterKind.REFERRAL_COVER, dossier).with(CAUSE, names(dossier.charge().types()))
            .with(SENDING, String.valueOf(dossier.round()))
            .row(LetterTable.DOCUMENTS, Texts.text(Texts.CHINESE, Texts.keyOf(LetterKind.MISCONDUCT_REFERRAL)), dossier.number(), ONE);
        for (EvidenceRow proof : dossier.evidence()) {
            draft = draft.row(LetterTable.DOCUMENTS, proof.title(), null, ONE);
        }
        return issue(draft, dossier);
    }

    private static LetterDraft begun(LetterKind kind, ReferralDossier dossier) {
        ReferralDossier.About about = dossier.about();
        return LetterDraft.of(kind, ROOM, dossier.uuid(), null).with(REFERRAL_NO, dossier.number()).with(RECIPIENT, dossier.to().name())
            .with(RESPONDENT, about.name()).with(LICENCE_NO, about.licenceNo()).with(FIRM, about.firm()).with(CASE_NO, about.caseNo())
            .with(CONTACT_PERSON, dossier.charge().contact()).with(PROPOSER, dossier.signed().proposer()).with(APPROVER, dossier.signed().approver());
    }

    private IssuedLetterRow issue(LetterDraft draft, ReferralDossier dossier) {
        return letters.issue(Actor.system(), dossier.from().id(), draft, dossier.signed().approvedAt());
    }

    private static String names(List<ReferralDossier.Named> named) {
        return named.stream().map(ReferralDossier.Named::zh).collect(Collectors.joining("；"));
    }
}

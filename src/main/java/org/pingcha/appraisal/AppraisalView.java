package org.pingcha.appraisal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.pingcha.dossier.DetachedSignature;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.quality.SubjectKind;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;

/** An appraisal: its figures beside those of today, its course and its signature. */
@Named
@ViewScoped
public class AppraisalView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient AppraisalQueries queries;
    @EJB
    transient AppraisalSeal seal;
    @Inject
    transient CurrentActor actor;

    private AppraisalDetail detail;
    private SubjectKind kind;
    private List<LineRow> rows;
    private String signer;
    private String algorithm;

    public void load() {
        UUID id = PageAddress.uuid("id");
        if (id == null) {
            throw Problem.notFound();
        }
        SubjectKind asked = PageAddress.constant("kind", SubjectKind.class);
        kind = asked == null ? SubjectKind.HANDLER : asked;
        detail = queries.detail(id);
        rows = detail.builtAt() == null ? List.of() : queries.lines(detail, kind);
        DetachedSignature signature = detail.packageSha256() == null ? null : seal.signature(detail);
        signer = signature == null ? null : signature.signer().getSubjectX500Principal().getName();
        algorithm = signature == null ? null : signature.algorithm() + " · " + ChinaTime.minute(signature.signedAt());
    }

    /** Whether the reader may do it now. */
    public boolean can(AppraisalAct act) {
        return actor.get().is(Role.MANAGER) && detail.can(act);
    }

    /** Whether nothing is left for this reader to do. */
    public boolean isIdle() {
        return !actor.get().is(Role.MANAGER) || detail.acts().isEmpty();
    }

    /** Whether the reader may open the profiles behind the lines. */
    public boolean isInside() {
        return actor.get().is(Role.MANAGER) || actor.get().is(Role.AUDITOR);
    }

    /** How many lines the facts of today give otherwise. */
    public long getChangedLines() {
        return rows.stream().filter(row -> row.isGone() || !row.changed().isEmpty()).count();
    }

    public SubjectKind[] getKinds() {
        return SubjectKind.values();
    }

    public SubjectKind getKind() {
        return kind;
    }

    public AppraisalDetail getDetail() {
        return detail;
    }

    public List<LineRow> getRows() {
        return rows;
    }

    /** Null where the signature does not hold, or nothing is signed. */
    public String getSigner() {
        return signer;
    }

    public String getAlgorithm() {
        return algorithm;
    }
}

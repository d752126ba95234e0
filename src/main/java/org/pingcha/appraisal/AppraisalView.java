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
    private static final int SHOWN = 100;

    @EJB
    transient AppraisalQueries queries;
    @EJB
    transient AppraisalSeal seal;
    @Inject
    transient CurrentActor actor;

    private AppraisalDetail detail;
    private SubjectKind kind;
    private List<LineRow> rows;
    private String text;
    private int page;
    private int pages;
    private long changedLines;
    private String signed;

    public void load() {
        UUID id = PageAddress.uuid("id");
        if (id == null) {
            throw Problem.notFound();
        }
        SubjectKind asked = PageAddress.constant("kind", SubjectKind.class);
        kind = asked == null ? SubjectKind.HANDLER : asked;
        detail = queries.detail(id);
        text = PageAddress.text("q");
        show(detail.builtAt() == null ? List.of() : queries.lines(detail, kind));
        DetachedSignature signature = detail.packageSha256() == null ? null : seal.signature(detail);
        signed = signature == null ? null : signature.algorithm() + " · " + ChinaTime.minute(signature.signedAt());
    }

    private void show(List<LineRow> all) {
        changedLines = all.stream().filter(row -> row.isGone() || !row.changed().isEmpty()).count();
        List<LineRow> found = text == null ? all : all.stream().filter(row -> row.line().says(text)).toList();
        pages = Math.max(1, (found.size() + SHOWN - 1) / SHOWN);
        String asked = PageAddress.text("page");
        page = asked != null && asked.matches("[1-9]\\d{0,4}") ? Math.min(pages, Integer.parseInt(asked)) : 1;
        rows = List.copyOf(found.subList((page - 1) * SHOWN, Math.min(found.size(), page * SHOWN)));
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
        return changedLines;
    }

    /** What is looked for in names, licences and firms; null for all. */
    public String getText() {
        return text;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return pages;
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

    /** How and when it was signed; null where the signature does not hold, or nothing is signed. */
    public String getSigned() {
        return signed;
    }
}

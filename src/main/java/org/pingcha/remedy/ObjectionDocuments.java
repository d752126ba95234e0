package org.pingcha.remedy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.attachment.DocumentOwner;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.identity.Actor;

/** The papers of an objection: the disputed decision, what the applicant adds. */
@Dependent
public class ObjectionDocuments implements DocumentOwner {
    @Inject
    ProcedurePapers papers;

    @Override
    public SubjectKind kind() {
        return SubjectKind.OBJECTION;
    }

    @Override
    public DocumentAccess access(Actor actor, UUID subject) {
        return papers.access(actor, ProcedureKind.OBJECTION, subject);
    }
}

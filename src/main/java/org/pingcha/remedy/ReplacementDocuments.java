package org.pingcha.remedy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.attachment.DocumentOwner;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.identity.Actor;

/** The evidence of who asks for another handler. */
@Dependent
public class ReplacementDocuments implements DocumentOwner {
    @Inject
    ProcedurePapers papers;

    @Override
    public SubjectKind kind() {
        return SubjectKind.REPLACEMENT;
    }

    @Override
    public DocumentAccess access(Actor actor, UUID subject) {
        return papers.access(actor, ProcedureKind.REPLACEMENT, subject);
    }
}

package org.pingcha.register;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.UUID;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.attachment.DocumentOwner;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/**
 * Who may see a case's documents: who may see the case, save its firm, since the approval volume tells what the agency
 * thought. Inspectors and managers add what is missing.
 */
@Dependent
public class CaseDocuments implements DocumentOwner {
    @EJB
    CaseQueries cases;

    @Override
    public SubjectKind kind() {
        return SubjectKind.CASE;
    }

    @Override
    public DocumentAccess access(Actor actor, UUID caseUuid) {
        boolean changes = actor.is(Role.INSPECTOR) || actor.is(Role.MANAGER) || actor.is(Role.ADMIN);
        if (!changes && !actor.is(Role.AUDITOR)) {
            return DocumentAccess.none();
        }
        try {
            String name = "case:" + cases.ref(caseUuid).caseNo();
            return changes ? DocumentAccess.changing(name) : DocumentAccess.reading(name);
        } catch (Problem outOfSight) {
            return DocumentAccess.none();
        }
    }
}

package org.pingcha.opinion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.attachment.DocumentOwner;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.identity.Actor;

/** The scans of a paper answer: added with it, read by whoever sees the asking. */
@Dependent
public class OpinionDocuments implements DocumentOwner {
    @Inject
    OpinionLetters sight;

    @Override
    public SubjectKind kind() {
        return SubjectKind.OPINION;
    }

    @Override
    public DocumentAccess access(Actor actor, UUID opinion) {
        return sight.mayRead(actor, opinion) ? DocumentAccess.reading("opinion:" + opinion) : DocumentAccess.none();
    }
}

package org.pingcha.attachment;

import java.util.UUID;
import org.pingcha.identity.Actor;

/**
 * The word of the room that owns a kind of subject: this room keeps the files, that one knows who may see them. A bean
 * of the owning room implements it; its answer is asked before every look and every change.
 */
public interface DocumentOwner {
    SubjectKind kind();

    /** What this person may do with the documents of that subject; {@link DocumentAccess#none()} also where there is no such subject. */
    DocumentAccess access(Actor actor, UUID subject);
}

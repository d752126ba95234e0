package org.pingcha.attachment;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;

/** The thing that documents belong to, by its public id. */
public record DocumentSubject(@NotNull SubjectKind kind, @NotNull UUID uuid) implements Serializable {
    public static DocumentSubject ofCase(UUID caseUuid) {
        return new DocumentSubject(SubjectKind.CASE, caseUuid);
    }

    public static DocumentSubject ofRequest(UUID request) {
        return new DocumentSubject(SubjectKind.REQUEST, request);
    }
}

package org.pingcha.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingcha.identity.Role;

/** An inspector takes the next file: the one closed longest ago that fits their field and that they need not recuse. */
@Stateless
@RolesAllowed(Role.INSPECTOR_ROLE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NextFile {
    /** So many others may be quicker, or so many files have no form, before the answer is "none". */
    private static final int TRIES = 50;

    @EJB
    NextFileTry one;

    /** The review of the file taken; empty where no file waits. */
    public Optional<UUID> take() {
        Set<Long> passedOver = new HashSet<>();
        for (int i = 0; i < TRIES; i++) {
            // Each try is a transaction that locks one office's round: two that wait for each other cannot be.
            AssignResult result = one.take(passedOver);
            if (result == null || result.isDone()) {
                return Optional.ofNullable(result).map(AssignResult::review);
            }
        }
        return Optional.empty();
    }
}

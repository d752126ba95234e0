package org.pingcha.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** Work on many complaints at once: one result and one entry on the trail for each. */
@Stateless
@RolesAllowed(Role.COMPLAINT_OFFICER_ROLE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkService {
    @EJB
    BulkTry one;

    /** Gives each to an officer. */
    public List<BulkResult> assign(@NotEmpty List<Chosen> chosen, @NotNull UUID officer) {
        return each(chosen, row -> one.assign(row, officer));
    }

    /** Puts each but the master under the master. */
    public List<BulkResult> merge(@NotEmpty List<Chosen> chosen, @NotNull UUID master) {
        return each(chosen.stream().filter(row -> !row.uuid().equals(master)).toList(), row -> one.merge(row, master));
    }

    private static List<BulkResult> each(List<Chosen> chosen, Consumer<Chosen> work) {
        return chosen.stream().map(row -> new BulkResult(row.registerNo(), outcome(row, work))).toList();
    }

    private static BulkResult.Outcome outcome(Chosen row, Consumer<Chosen> work) {
        try {
            work.accept(row);
            return BulkResult.Outcome.DONE;
        } catch (Problem e) {
            return BulkTry.UNREAD.equals(e.key()) ? BulkResult.Outcome.UNREAD : switch (e.kind()) {
                case CONFLICT -> BulkResult.Outcome.STALE;
                case NOT_FOUND, FORBIDDEN -> BulkResult.Outcome.FOREIGN;
                default -> BulkResult.Outcome.REFUSED;
            };
        } catch (EJBException e) {
            // Two people pressed the button in the same moment: the database let one of them through.
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof OptimisticLockException) {
                    return BulkResult.Outcome.STALE;
                }
            }
            throw e;
        }
    }
}

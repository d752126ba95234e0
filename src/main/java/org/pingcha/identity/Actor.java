package org.pingcha.identity;

import java.io.Serializable;
import java.util.Set;
import org.pingcha.shared.LikePattern;

/**
 * Who acts, and how far they see. Every service asks it, every query takes its scope, every audit entry names it.
 *
 * @param personId   the person's id; null only for {@link #system}
 * @param userName   the name they sign in with
 * @param name       the name that others read
 * @param officeId   their office's id; null only for {@link #system}
 * @param officePath their office's path: they see what hangs below it
 * @param firmId     the firm they answer for, null unless they have the role FIRM
 * @param roles      never empty
 * @param rights     what a service account may do; empty for people
 * @param address    the network address they come from, null outside a request
 */
public record Actor(Long personId, String userName, String name, Long officeId, String officePath, Long firmId,
                    Set<Role> roles, Set<SystemRight> rights, String address) implements Serializable {
    public Actor {
        roles = Set.copyOf(roles);
        rights = Set.copyOf(rights);
    }

    /** The server itself, for what no person asked for: loading what ships, sweeps. It sees everything. */
    public static Actor system() {
        return new Actor(null, "pingcha", "Pingcha", null, "/", null, Set.of(Role.SYSTEM), Set.of(SystemRight.values()), null);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean may(SystemRight right) {
        return rights.contains(right);
    }

    /** The pattern that the path of every office in sight matches: {@code o.path like :scope escape '!'}. */
    public String scope() {
        return LikePattern.startsWith(officePath);
    }

    /** Whether an office with this path is the actor's own or below it. */
    public boolean sees(String path) {
        return path.startsWith(officePath);
    }
}

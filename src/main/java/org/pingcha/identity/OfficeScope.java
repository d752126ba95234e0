package org.pingcha.identity;

/**
 * Which offices somebody who deals with complaints sees. Bureaus and agencies are two branches of the tree, and a case
 * belongs to an agency: whoever sits in a bureau sees the agencies whose division is that of the bureau or of one below
 * it (the bureau that set up the agency), besides the bureaus themselves. Whoever sits in an agency sees that one and
 * those below. The predicate is the same for both, since below an agency there is no bureau.
 */
public final class OfficeScope {
    private static final String IN_SIGHT = """
        (OFFICE.path like :scope escape '!' or OFFICE.kind = org.pingcha.identity.OfficeKind.AGENCY and exists (
          select 1 from Office setUpBy where setUpBy.kind = org.pingcha.identity.OfficeKind.BUREAU
             and setUpBy.divisionCode = OFFICE.divisionCode and setUpBy.path like :scope escape '!'))""";

    private static final String SEES = """
        (substring(SEEN.path, 1, length(SEER.path)) = SEER.path or SEEN.kind = org.pingcha.identity.OfficeKind.AGENCY and exists (
          select 1 from Office setUpBy where setUpBy.kind = org.pingcha.identity.OfficeKind.BUREAU
             and setUpBy.divisionCode = SEEN.divisionCode and substring(setUpBy.path, 1, length(SEER.path)) = SEER.path))""";

    private OfficeScope() {
    }

    /** The JPQL condition on an office of that alias; its parameter {@code scope} is {@link Actor#scope()}. */
    public static String of(String alias) {
        return IN_SIGHT.replace("OFFICE", alias);
    }

    /** The same the other way round: the condition that whoever sits in the office of the first alias sees that of the second. */
    public static String between(String seer, String seen) {
        return SEES.replace("SEER", seer).replace("SEEN", seen);
    }
}

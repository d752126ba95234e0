package org.pingcha.shared;

import java.util.Collection;
import java.util.stream.Collectors;

/** Constants of an enum within the text of a query. */
public final class Constants {
    private Constants() {
    }

    /**
     * {@code "(org.pingcha.review.ReviewState.ASSIGNED, …)"}, for {@code in}. As the value of a parameter the same list would be right, too,
     * but Hibernate then translates the query anew each time, which takes longer than the database does for it.
     */
    public static String list(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(constant -> constant.getDeclaringClass().getName() + "." + constant.name()).collect(Collectors.joining(", ", "(", ")"));
    }
}

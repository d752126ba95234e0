package org.pingcha.request;

import java.io.Serializable;
import java.util.Objects;

/**
 * Whom a request is for.
 *
 * @param firmId   the firm, for {@link AddresseeKind#FIRM} alone
 * @param officeId the agency or bureau, for {@link AddresseeKind#AGENCY} alone
 * @param name     as others read it
 */
public record Addressee(AddresseeKind kind, Long firmId, Long officeId, String name) implements Serializable {
    public Addressee {
        Objects.requireNonNull(name);
        if ((kind == AddresseeKind.FIRM) != (firmId != null) || (kind == AddresseeKind.AGENCY) != (officeId != null)) {
            throw new IllegalArgumentException("Firm or office do not fit " + kind);
        }
    }

    public static Addressee firm(long firmId, String name) {
        return new Addressee(AddresseeKind.FIRM, firmId, null, name);
    }

    public static Addressee agency(long officeId, String name) {
        return new Addressee(AddresseeKind.AGENCY, null, officeId, name);
    }

    public static Addressee link(String name) {
        return new Addressee(AddresseeKind.LINK, null, null, name);
    }
}

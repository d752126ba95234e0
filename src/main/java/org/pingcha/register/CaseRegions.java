package org.pingcha.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Map;

/**
 * Division codes of a cross-region case (跨行政区划); each is null where it is the agency's own.
 *
 * @param handled    where it was investigated or handled
 * @param tried      where it is tried
 * @param supervised where the procuratorate supervises it
 */
@Embeddable
public record CaseRegions(@Column(name = "handled_division", length = 6) String handled,
                          @Column(name = "tried_division", length = 6) String tried,
                          @Column(name = "supervised_division", length = 6) String supervised) implements Serializable {
    /** Nothing crosses a border. */
    public static final CaseRegions OWN = new CaseRegions(null, null, null);

    /** Whether any part of the case lies in another region than another part. */
    public boolean cross() {
        return handled != null || tried != null || supervised != null;
    }

    void audit(Map<String, Object> values) {
        values.put("handledDivision", handled);
        values.put("triedDivision", tried);
        values.put("supervisedDivision", supervised);
    }
}

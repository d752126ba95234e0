package org.pingcha.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Map;

/**
 * What makes a case special.
 *
 * @param minor        the recipient is a minor
 * @param disabled     the recipient is disabled
 * @param lifeOrDeath  life imprisonment or death may be imposed
 * @param fastTrack    tried in the fast-track procedure (速裁)
 * @param pleaLeniency the recipient pleads guilty and accepts punishment (认罪认罚)
 */
@Embeddable
public record CaseFlags(@Column(nullable = false) boolean minor,
                        @Column(nullable = false) boolean disabled,
                        @Column(name = "life_or_death", nullable = false) boolean lifeOrDeath,
                        @Column(name = "fast_track", nullable = false) boolean fastTrack,
                        @Column(name = "plea_leniency", nullable = false) boolean pleaLeniency) implements Serializable {
    /** Nothing special. */
    public static final CaseFlags NONE = new CaseFlags(false, false, false, false, false);

    void audit(Map<String, Object> values) {
        values.put("minor", minor);
        values.put("disabled", disabled);
        values.put("lifeOrDeath", lifeOrDeath);
        values.put("fastTrack", fastTrack);
        values.put("pleaLeniency", pleaLeniency);
    }
}

package org.pingcha.trial;

import java.io.Serializable;
import java.util.UUID;

/**
 * Somebody who could attend a hearing.
 *
 * @param open    how many hearings they have to attend or to write up
 * @param recused whether they keep out of this case
 * @param attends whether they attend the hearing already
 */
public record ObserverChoice(UUID uuid, Long personId, String name, String office, long open, boolean recused, boolean attends) implements Serializable {
    ObserverChoice with(boolean keepsOut, boolean goes) {
        return new ObserverChoice(uuid, personId, name, office, open, keepsOut, goes);
    }
}

package org.pingcha.scoring;

import java.io.Serializable;

/**
 * A veto raised on a sheet.
 *
 * @param code      V1 to V10
 * @param effect    what it does once confirmed
 * @param itemCode  the item it was raised at, null where it was raised on the whole file
 * @param confirmed whether a second person confirmed it; only then does it count
 */
public record VetoMark(String code, VetoEffect effect, String itemCode, boolean confirmed) implements Serializable {
    boolean removes(String item) {
        return confirmed && effect == VetoEffect.AGENCY_FINDING && item.equals(itemCode);
    }
}

package org.pingcha.complaint;

import java.io.Serializable;

/** How to reach a complainant; shown on request, with a reason, and each look is on the trail. */
public record ContactData(String name, String actsFor, String phone, String address) implements Serializable {
}

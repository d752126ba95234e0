package org.pingcha.remedy;

import java.io.Serializable;

/** Who asks, unmasked; handed out for a stated reason, and the trail says so. */
public record Contact(String name, String phone) implements Serializable {
}

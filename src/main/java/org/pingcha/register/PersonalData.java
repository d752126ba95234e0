package org.pingcha.register;

import java.io.Serializable;

/** The recipient unmasked; handed out for a stated reason, and the trail says so. */
public record PersonalData(String name, String identityNumber, String phone) implements Serializable {
}

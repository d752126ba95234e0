package org.pingcha.register;

import java.io.Serializable;

/** The recipient unmasked; handed out for a stated reason, and the trail says so. All but the name may be null. */
public record PersonalData(String name, String identityNumber, String phone, String mail) implements Serializable {
}

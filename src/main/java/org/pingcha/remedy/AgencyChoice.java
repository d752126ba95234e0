package org.pingcha.remedy;

import java.io.Serializable;

/** An agency that can have decided what somebody objects to. */
public record AgencyChoice(String code, String name) implements Serializable {
}

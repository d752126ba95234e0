package org.pingcha.register;

import java.io.Serializable;

/** A case as its page shows it: numbers masked; {@link CaseService#reveal} gives them for a reason. */
public record CaseDetail(CaseHeader header, String identityNumber, String phone, String mail) implements Serializable {
}

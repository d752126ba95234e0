package org.pingcha.desk;

import java.io.Serializable;
import org.pingcha.quality.CaseResults;

/** A case with its result opened. */
public record FirmResult(FirmCaseRow row, CaseResults.Result result) implements Serializable {
}

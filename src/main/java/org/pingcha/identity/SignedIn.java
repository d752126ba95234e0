package org.pingcha.identity;

import java.io.Serializable;

/**
 * What the session keeps of a person: with the server's own session login the roles are lost on another node of a
 * cluster (Payara #6342), so each request logs the caller in again from this.
 */
record SignedIn(long personId, int securityVersion) implements Serializable {
    static final String ATTRIBUTE = "pingcha.signedIn";
}

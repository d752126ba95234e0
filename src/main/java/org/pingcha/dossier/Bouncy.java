package org.pingcha.dossier;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The one provider of SM2, SM3 and CMS. Passed by hand and never registered: other applications of the server stay as they are. */
final class Bouncy {
    static final Provider CASTLE = new BouncyCastleProvider();

    private Bouncy() {
    }
}

package org.pingcha.delivery;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingcha.dossier.DetachedSignature;
import org.pingcha.shared.Problem;

/** The header {@code Signature: cms=:…:}: a detached CMS signature (DER, Base64) over exactly the bytes of the body. */
final class SlipSignature {
    private static final Pattern HEADER = Pattern.compile("\\s*cms=:([A-Za-z0-9+/]{4,27000}={0,2}):\\s*");

    private SlipSignature() {
    }

    /** The signature as it is kept. @throws Problem unreadable where there is none */
    static String of(String header) {
        Matcher matcher = HEADER.matcher(header == null ? "" : header);
        if (!matcher.matches()) {
            throw Problem.unreadable("delivery.problem.signatureMissing");
        }
        return matcher.group(1);
    }

    /** Who signed these bytes. @throws Problem forbidden where the signature does not hold */
    static DetachedSignature check(byte[] body, String signature) {
        try {
            return DetachedSignature.check(body, Base64.getDecoder().decode(signature));
        } catch (DetachedSignature.Refused | IllegalArgumentException e) {
            throw Problem.forbidden("delivery.problem.forged");
        }
    }
}

package org.pingcha.dossier;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks a package without a server and without a network: is it whole, is its manifest signed, by a key whose certificate
 * was issued under a trusted authority and is valid, and is each file what the manifest says. Everything is looked at,
 * also after the first fault, so that the answer names all that is wrong.
 */
public final class DossierCheck {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(CHINA);
    /** Two clocks never agree to the second. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private final TrustedAuthorities trusted;
    private final Instant at;
    private final List<Finding> findings = new ArrayList<>();

    private DossierCheck(TrustedAuthorities trusted, Instant at) {
        this.trusted = trusted;
        this.at = at;
    }

    /**
     * What was found, in the order of looking.
     *
     * @param at the moment at which the certificate must be valid, besides that of signing
     * @throws UnreadableDossier where nothing can be said, since it is no ZIP within limits
     */
    public static List<Finding> of(Path zip, TrustedAuthorities trusted, Instant at) throws UnreadableDossier {
        PackedFiles packed = PackedFiles.read(zip);
        DossierCheck check = new DossierCheck(trusted, at);
        check.look(packed);
        return List.copyOf(check.findings);
    }

    /** Whether nothing speaks against it. */
    public static boolean isSound(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.kind() == Finding.Kind.FAULT);
    }

    /** The end of a day at the office. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(CHINA).toInstant().minusSeconds(1);
    }

    static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    private void look(PackedFiles packed) {
        findings.add(Finding.sound("dossier.sound.zip", packed.digests().size(), packed.digests().values().stream().mapToLong(Digests::bytes).sum()));
        packed.twice().stream().sorted().forEach(name -> findings.add(Finding.fault("dossier.fault.twice", name)));
        packed.digests().keySet().stream().filter(name -> !EntryNames.isSafe(name)).forEach(name -> findings.add(Finding.fault("dossier.fault.name", name)));
        lookAtSignature(packed);
        lookAtFiles(packed);
    }

    private void lookAtSignature(PackedFiles packed) {
        if (packed.signature() == null) {
            findings.add(Finding.fault("dossier.fault.noSignature", Manifest.SIGNATURE_NAME));
        } else if (packed.manifest() != null) {
            try {
                DetachedSignature signature = DetachedSignature.check(packed.manifest(), packed.signature());
                findings.add(Finding.sound("dossier.sound.signature", Manifest.NAME, signature.algorithm(), name(signature.signer()), minute(signature.signedAt())));
                lookAtCertificate(signature);
            } catch (DetachedSignature.Refused refused) {
                findings.add(switch (refused.fault()) {
                    case OTHER_CONTENT -> Finding.fault("dossier.fault.manifestAltered", Manifest.NAME);
                    case WRONG_KEY -> Finding.fault("dossier.fault.wrongKey", Manifest.SIGNATURE_NAME);
                    case MALFORMED -> Finding.fault("dossier.fault.signature", Manifest.SIGNATURE_NAME);
                });
            }
        }
    }

    private void lookAtCertificate(DetachedSignature signature) {
        X509Certificate signer = signature.signer();
        Instant from = signer.getNotBefore().toInstant();
        Instant to = signer.getNotAfter().toInstant();
        if (signature.signedAt().isAfter(at.plus(CLOCKS_DIFFER))) {
            findings.add(Finding.fault("dossier.fault.future", minute(signature.signedAt()), minute(at)));
        }
        if (!TrustedAuthorities.isValid(signer, signature.signedAt())) {
            findings.add(Finding.fault("dossier.fault.notValidThen", name(signer), minute(signature.signedAt()), minute(from), minute(to)));
        }
        if (at.isAfter(to)) {
            findings.add(Finding.fault("dossier.fault.expired", name(signer), minute(to), minute(at)));
        } else if (at.isBefore(from)) {
            findings.add(Finding.fault("dossier.fault.notYetValid", name(signer), minute(from), minute(at)));
        }
        if (TrustedAuthorities.isValid(signer, at)) {
            findings.add(Finding.sound("dossier.sound.valid", minute(at), minute(from), minute(to)));
        }
        lookAtIssuer(signature);
        findings.add(Finding.note("dossier.note.revocation"));
    }

    /** An expired certificate was said already: whether its authority is trusted is asked for a moment at which it was valid. */
    private void lookAtIssuer(DetachedSignature signature) {
        X509Certificate signer = signature.signer();
        Instant asked = TrustedAuthorities.isValid(signer, at) ? at : signer.getNotAfter().toInstant();
        X509Certificate issuer = trusted.issuerOf(signer, signature.others(), asked);
        if (issuer != null) {
            findings.add(Finding.sound("dossier.sound.issuer", name(signer), name(issuer)));
        } else if (trusted.issuerOf(signer, signature.others(), signature.signedAt()) != null) {
            findings.add(Finding.fault("dossier.fault.authorityExpired", name(signer), minute(asked)));
        } else {
            findings.add(Finding.fault("dossier.fault.issuer", name(signer), signer.getIssuerX500Principal().getName()));
        }
    }

    private void lookAtFiles(PackedFiles packed) {
        if (packed.manifest() == null) {
            findings.add(Finding.fault("dossier.fault.noManifest", Manifest.NAME));
            return;
        }
        try {
            Manifest manifest = Manifest.read(packed.manifest());
            findings.add(Finding.note("dossier.note.manifest", manifest.referral().toString(), manifest.sending(), minute(manifest.created()), manifest.office()));
            compare(manifest, packed.digests());
        } catch (IllegalArgumentException e) {
            findings.add(Finding.fault("dossier.fault.manifest", Manifest.NAME));
        }
    }

    private void compare(Manifest manifest, Map<String, Digests> found) {
        Map<String, Digests> extra = new HashMap<>(found);
        extra.keySet().removeAll(List.of(Manifest.NAME, Manifest.SIGNATURE_NAME));
        int right = 0;
        for (Manifest.Entry entry : manifest.files()) {
            Digests file = extra.remove(entry.name());
            if (file == null) {
                findings.add(Finding.fault("dossier.fault.missing", entry.name()));
            } else if (!file.equals(entry.digests())) {
                findings.add(Finding.fault("dossier.fault.altered", entry.name(), difference(entry.digests(), file)));
            } else {
                right++;
            }
        }
        extra.keySet().stream().sorted().forEach(name -> findings.add(Finding.fault("dossier.fault.extra", name)));
        if (right > 0) {
            findings.add(Finding.sound("dossier.sound.files", right, manifest.files().size()));
        }
    }

    /** Each of the three is checked by itself: a digest that somebody can forge one day does not help them. */
    private static String difference(Digests said, Digests found) {
        List<String> wrong = new ArrayList<>();
        if (said.bytes() != found.bytes()) {
            wrong.add(said.bytes() + " ≠ " + found.bytes() + " B");
        }
        if (!said.sha256().equals(found.sha256())) {
            wrong.add("SHA-256");
        }
        if (!said.sm3().equals(found.sm3())) {
            wrong.add("SM3");
        }
        return String.join(", ", wrong);
    }

    private static String name(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName();
    }
}

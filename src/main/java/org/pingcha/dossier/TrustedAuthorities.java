package org.pingcha.dossier;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;

/** The certificates that a checker trusts by their own decision, and whether another was issued under one of them. */
public final class TrustedAuthorities {
    private final List<X509Certificate> anchors;

    public TrustedAuthorities(Collection<X509Certificate> anchors) {
        this.anchors = List.copyOf(anchors);
    }

    /** All certificates of a PEM file; never empty. */
    public static TrustedAuthorities ofPem(Reader pem) throws IOException {
        return new TrustedAuthorities(certificates(pem));
    }

    /** All certificates in PEM; @throws UnreadableDossier where there is none */
    public static List<X509Certificate> certificates(String pem) throws IOException {
        return certificates(new StringReader(pem));
    }

    private static List<X509Certificate> certificates(Reader pem) throws IOException {
        List<X509Certificate> found = new ArrayList<>();
        try (PEMParser parser = new PEMParser(pem)) {
            for (Object object = parser.readObject(); object != null; object = parser.readObject()) {
                if (object instanceof X509CertificateHolder holder) {
                    found.add(DetachedSignature.certificate(holder));
                }
            }
        } catch (GeneralSecurityException | IllegalArgumentException | IllegalStateException e) {
            throw new UnreadableDossier("dossier.unreadable.trust");
        }
        if (found.isEmpty()) {
            throw new UnreadableDossier("dossier.unreadable.trust");
        }
        return found;
    }

    /** Certificates as PEM. */
    public static String toPem(Collection<X509Certificate> certificates) {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            for (X509Certificate certificate : certificates) {
                writer.writeObject(certificate);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /**
     * The authority under which a certificate was issued, through others that came with it, where every one of them was
     * valid at that moment. Revocation is not asked: that would need a network.
     *
     * @return null where there is none
     */
    public X509Certificate issuerOf(X509Certificate certificate, Collection<X509Certificate> others, Instant at) {
        if (anchors.contains(certificate)) {
            return isValid(certificate, at) ? certificate : null;
        }
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(certificate);
            Set<TrustAnchor> trusted = new HashSet<>();
            anchors.stream().filter(anchor -> isValid(anchor, at)).forEach(anchor -> trusted.add(new TrustAnchor(anchor, null)));
            if (trusted.isEmpty()) {
                return null;
            }
            PKIXBuilderParameters wanted = new PKIXBuilderParameters(trusted, target);
            wanted.setRevocationEnabled(false);
            wanted.setDate(Date.from(at));
            List<X509Certificate> all = new ArrayList<>(others);
            all.add(certificate);
            wanted.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(all)));
            var path = (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX", Bouncy.CASTLE).build(wanted);
            return path.getTrustAnchor().getTrustedCert();
        } catch (CertPathBuilderException e) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isValid(X509Certificate certificate, Instant at) {
        Date date = Date.from(at);
        return !date.before(certificate.getNotBefore()) && !date.after(certificate.getNotAfter());
    }
}

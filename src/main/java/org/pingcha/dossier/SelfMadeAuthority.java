package org.pingcha.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate authority made on the spot, for trials: whoever trusts it trusts this server and nobody else. In real use
 * the authority's own electronic certificate is configured instead.
 */
public final class SelfMadeAuthority {
    /** Tests make many pairs, and nobody trusts theirs. */
    private static final int RSA_BITS = Integer.getInteger("pingcha.test.rsaBits", 3072);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Which kind of keys it makes. */
    public enum Algorithm { RSA, SM2 }

    private final Algorithm algorithm;
    private final KeyPair keys;
    private final X509Certificate certificate;

    /** Makes one with a name of its own, valid from that moment on for so long. */
    public SelfMadeAuthority(Algorithm algorithm, String name, Instant from, Duration valid) {
        this.algorithm = algorithm;
        this.keys = pair();
        this.certificate = certificate(subject(name), keys, subject(name), from, valid, true);
    }

    /** The certificate to trust. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** A key with a certificate of this authority. */
    public SigningKey issue(String name, Instant from, Duration valid) {
        KeyPair pair = pair();
        X500Name issuer = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return new SigningKey(pair.getPrivate(), List.of(certificate(subject(name), pair, issuer, from, valid, false), certificate));
    }

    /** Writes an issued key as PKCS#12. */
    public static void save(SigningKey key, OutputStream to, char[] password) throws IOException, GeneralSecurityException {
        key.save(to, password);
    }

    private static X500Name subject(String name) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN").addRDN(BCStyle.O, "Pingcha").addRDN(BCStyle.CN, name).build();
    }

    private X509Certificate certificate(X500Name subject, KeyPair pair, X500Name issuer, Instant from, Duration valid, boolean authority) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(issuer, new BigInteger(127, RANDOM).setBit(126), Date.from(from),
                Date.from(from.plus(valid)), subject, pair.getPublic());
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(Extension.keyUsage, true,
                new KeyUsage(authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(pair.getPublic()));
            builder.addExtension(Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(keys.getPublic()));
            return DetachedSignature.certificate(builder.build(new JcaContentSignerBuilder(SigningKey.algorithmOf(keys.getPrivate()))
                .setProvider(Bouncy.CASTLE).build(keys.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyPair pair() {
        try {
            KeyPairGenerator generator = algorithm == Algorithm.RSA ? KeyPairGenerator.getInstance("RSA") : KeyPairGenerator.getInstance("EC", Bouncy.CASTLE);
            if (algorithm == Algorithm.RSA) {
                generator.initialize(RSA_BITS);
            } else {
                generator.initialize(new ECGenParameterSpec("sm2p256v1"));
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

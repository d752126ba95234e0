package org.pingcha.dossier;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Store;

/**
 * A detached CMS signature that fits its content.
 *
 * @param signer   whose key made it, as the signature itself says; whether to trust that is {@link TrustedAuthorities}' question
 * @param others   further certificates that came with it
 * @param signedAt when, as the signer says
 */
public record DetachedSignature(X509Certificate signer, List<X509Certificate> others, Instant signedAt) {
    private static final int RSA_LEAST_BITS = 2048;
    private static final Set<String> DIGESTS = Set.of(NISTObjectIdentifiers.id_sha256.getId(), NISTObjectIdentifiers.id_sha384.getId(),
        NISTObjectIdentifiers.id_sha512.getId(), GMObjectIdentifiers.sm3.getId());

    /** Why a signature does not hold. */
    public enum Fault {
        /** No CMS signature, or not of the kind that is taken: one signer, detached, a digest that is still safe, a signing time. */
        MALFORMED,
        /** The signature is sound, but over other content. */
        OTHER_CONTENT,
        /** It was not made with the key of the certificate that it names. */
        WRONG_KEY
    }

    /** A signature that does not hold. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final Fault fault;

        Refused(Fault fault, Throwable cause) {
            super(fault.name(), cause);
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /** {@code SM2 / SM3} or {@code RSA / SHA-256}, for people. */
    public String algorithm() {
        return signer.getPublicKey() instanceof RSAPublicKey ? "RSA / SHA-256" : "SM2 / SM3";
    }

    /** Whether the signer's certificate is valid then, and was when it signed. */
    public boolean validAt(Instant at) {
        return TrustedAuthorities.isValid(signer, at) && TrustedAuthorities.isValid(signer, signedAt);
    }

    /** Checks a signature (DER) over exactly these bytes. */
    public static DetachedSignature check(byte[] content, byte[] der) throws Refused {
        try {
            CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(content), der);
            Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
            // What came inside the signature is not what was sent: only a detached one says something of these bytes.
            if (signers.size() != 1 || new CMSSignedData(der).getSignedContent() != null) {
                throw new Refused(Fault.MALFORMED, null);
            }
            SignerInformation info = signers.iterator().next();
            List<X509Certificate> all = certificates(signed.getCertificates());
            X509Certificate signer = signer(info, signed.getCertificates());
            if (signer == null || !isTaken(info, signer)) {
                throw new Refused(Fault.MALFORMED, null);
            }
            if (!info.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider(Bouncy.CASTLE).build(signer.getPublicKey()))) {
                throw new Refused(Fault.WRONG_KEY, null);
            }
            all.remove(signer);
            return new DetachedSignature(signer, List.copyOf(all), signingTime(info.getSignedAttributes()));
        } catch (CMSSignerDigestMismatchException e) {
            throw new Refused(Fault.OTHER_CONTENT, e);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | ParseException | IllegalArgumentException
            | ClassCastException | NullPointerException | IllegalStateException e) {
            // The reader was written for signatures that mean well.
            throw new Refused(Fault.MALFORMED, e);
        }
    }

    private static List<X509Certificate> certificates(Store<X509CertificateHolder> store) throws GeneralSecurityException {
        List<X509Certificate> all = new ArrayList<>();
        for (X509CertificateHolder holder : store.getMatches(null)) {
            all.add(certificate(holder));
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static X509Certificate signer(SignerInformation info, Store<X509CertificateHolder> store) throws GeneralSecurityException {
        Collection<X509CertificateHolder> found = store.getMatches(info.getSID());
        return found.size() == 1 ? certificate(found.iterator().next()) : null;
    }

    static X509Certificate certificate(X509CertificateHolder holder) throws GeneralSecurityException {
        return new JcaX509CertificateConverter().setProvider(Bouncy.CASTLE).getCertificate(holder);
    }

    private static boolean isTaken(SignerInformation info, X509Certificate signer) throws GeneralSecurityException {
        return DIGESTS.contains(info.getDigestAlgOID()) && info.getSignedAttributes() != null && isStrong(signer) && maySign(signer)
            && namesItsCertificate(info.getSignedAttributes(), signer);
    }

    private static boolean isStrong(X509Certificate signer) {
        return !(signer.getPublicKey() instanceof RSAPublicKey rsa) || rsa.getModulus().bitLength() >= RSA_LEAST_BITS;
    }

    /** Digital signature or non-repudiation, where the certificate says at all what its key is for. */
    private static boolean maySign(X509Certificate signer) {
        boolean[] usage = signer.getKeyUsage();
        return usage == null || usage[0] || usage[1];
    }

    /** Else the certificate could be exchanged for another of the same key (RFC 5035). */
    private static boolean namesItsCertificate(AttributeTable signed, X509Certificate signer) throws GeneralSecurityException {
        Attribute attribute = signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null) {
            return true;
        }
        var named = SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0)).getCerts()[0];
        String digest = named.getHashAlgorithm().getAlgorithm().getId();
        return MessageDigest.isEqual(named.getCertHash(), MessageDigest.getInstance(digest, Bouncy.CASTLE).digest(signer.getEncoded()));
    }

    private static Instant signingTime(AttributeTable signed) throws ParseException {
        ASN1Encodable time = signed.get(CMSAttributes.signingTime).getAttrValues().getObjectAt(0);
        return Time.getInstance(time).getDate().toInstant();
    }
}

package org.pingcha.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.interfaces.ECPrivateKey;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;

/**
 * A key that signs packages, with its certificate and those above it. RSA signs with SHA-256, SM2 with SM3; the key itself
 * decides which.
 */
public final class SigningKey {
    private static final String STORE = "PKCS12";
    private static final String ALIAS = "sign";
    private static final int ROUNDS = 1024;

    final PrivateKey key;
    private final List<X509Certificate> chain;

    SigningKey(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /** The first key of a PKCS#12 file. */
    public static SigningKey load(InputStream store, char[] password) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance(STORE, Bouncy.CASTLE);
        keys.load(store, password);
        for (String alias : Collections.list(keys.aliases())) {
            Key found = keys.isKeyEntry(alias) ? keys.getKey(alias, password) : null;
            Certificate[] certificates = found == null ? null : keys.getCertificateChain(alias);
            if (found instanceof PrivateKey secret && certificates != null) {
                if (!isTaken(secret)) {
                    throw new GeneralSecurityException("The signing key is neither RSA nor SM2");
                }
                List<X509Certificate> chain = new ArrayList<>();
                for (Certificate certificate : certificates) {
                    chain.add((X509Certificate) certificate);
                }
                return new SigningKey(secret, chain);
            }
        }
        throw new GeneralSecurityException("The key store holds no key with its certificate");
    }

    /**
     * Writes it as PKCS#12. The library's key store would stretch the password over fifty thousand rounds, at every start
     * again; here it is one that everybody knows, and what protects the file is that nobody else reads it.
     */
    void save(OutputStream to, char[] password) throws IOException, GeneralSecurityException {
        try {
            OutputEncryptor secret = new JcePKCSPBEOutputEncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC).setProvider(Bouncy.CASTLE)
                .setIterationCount(ROUNDS).build(password);
            DEROctetString link = new DEROctetString(MessageDigest.getInstance("SHA-256").digest(certificate().getEncoded()));
            PKCS12SafeBag own = new JcaPKCS12SafeBagBuilder(key, secret).addBagAttribute(PKCS12SafeBag.friendlyNameAttribute, new DERBMPString(ALIAS))
                .addBagAttribute(PKCS12SafeBag.localKeyIdAttribute, link).build();
            List<PKCS12SafeBag> certificates = new ArrayList<>();
            for (X509Certificate certificate : chain) {
                JcaPKCS12SafeBagBuilder bag = new JcaPKCS12SafeBagBuilder(certificate);
                if (certificate.equals(certificate())) {
                    bag.addBagAttribute(PKCS12SafeBag.localKeyIdAttribute, link);
                }
                certificates.add(bag.build());
            }
            to.write(new PKCS12PfxPduBuilder().addData(own).addEncryptedData(secret, certificates.toArray(new PKCS12SafeBag[0]))
                .build(new JcePKCS12MacCalculatorBuilder(NISTObjectIdentifiers.id_sha256).setProvider(Bouncy.CASTLE).setIterationCount(ROUNDS), password)
                .getEncoded(ASN1Encoding.DL));
        } catch (PKCSException | OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    /** Whose key it is. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** Its certificate and those above it. */
    public List<X509Certificate> chain() {
        return chain;
    }

    /** {@code SM3withSM2} or {@code SHA256withRSA}. */
    public String algorithm() {
        return algorithmOf(key);
    }

    private static boolean isTaken(PrivateKey key) {
        return "RSA".equals(key.getAlgorithm())
            || key instanceof ECPrivateKey curve && curve.getParameters().getCurve().equals(GMNamedCurves.getByName("sm2p256v1").getCurve());
    }

    static String algorithmOf(Key key) {
        return "RSA".equals(key.getAlgorithm()) ? "SHA256withRSA" : "SM3withSM2";
    }

    /** A detached CMS signature (RFC 5652, DER) over these bytes, with the moment and the certificate among what is signed. */
    public byte[] sign(byte[] content, Instant at) {
        try {
            ContentSigner signer = new JcaContentSignerBuilder(algorithm()).setProvider(Bouncy.CASTLE).build(key);
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                .setProvider(Bouncy.CASTLE).build()).setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes(at)))
                .build(signer, certificate()));
            generator.addCertificates(new JcaCertStore(chain));
            return generator.generate(new CMSProcessableByteArray(content), false).getEncoded("DER");
        } catch (OperatorCreationException | CMSException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The signing key cannot sign", e);
        }
    }

    /** What CAdES (ETSI EN 319 122-1) wants signed besides the content: when, and by which certificate. */
    private AttributeTable attributes(Instant at) throws GeneralSecurityException, IOException {
        Hashtable<ASN1ObjectIdentifier, Attribute> table = new Hashtable<>();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate().getEncoded());
        table.put(CMSAttributes.signingTime, new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
        table.put(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest)))));
        return new AttributeTable(table);
    }
}

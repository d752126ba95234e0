package org.pingcha.appraisal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.pingcha.delivery.DossierStore;
import org.pingcha.delivery.SigningKeys;
import org.pingcha.dossier.DetachedSignature;
import org.pingcha.dossier.DossierFile;
import org.pingcha.dossier.DossierWriter;
import org.pingcha.dossier.SigningKey;
import org.pingcha.quality.SubjectKind;

/**
 * The signed package of an appraisal: JSON with a detached signature over exactly its bytes, workbook and PDF, all under a signed
 * manifest, so that {@code pingcha-verify.jar} checks it like a referral's. Within the caller's transaction, who may read it is theirs to say.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AppraisalSeal {
    /** The JSON's name in the package; the others have the same with their own endings. */
    static final String JSON = "appraisal.json";

    @PersistenceContext
    EntityManager em;

    @Inject
    DossierStore store;

    @Inject
    SigningKeys keys;

    /** Writes and signs it; gives the digest by which it is found again. */
    public String seal(AppraisalDetail of, Instant at) {
        Map<SubjectKind, List<LineFacts>> lines = new EnumMap<>(SubjectKind.class);
        for (SubjectKind kind : SubjectKind.values()) {
            lines.put(kind, AppraisalQueries.lines(em, of.id(), kind));
        }
        AppraisalFiles files = new AppraisalFiles(of, lines, at);
        SigningKey key = keys.key();
        byte[] json = files.json();
        byte[] signature = key.sign(json, at);
        byte[] xlsx = files.xlsx();
        byte[] pdf = files.pdf();
        return store.keep(name(of.uuid()), to -> DossierWriter.write(of.uuid(), 1, of.officeCode() + " " + of.office(),
            List.of(DossierFile.of(JSON, "FACTS", json), DossierFile.of(JSON + ".p7s", "SIGNATURE", signature), DossierFile.of("appraisal.xlsx", "WORKBOOK", xlsx),
                DossierFile.of("appraisal.pdf", "DOCUMENT", pdf)), key, at, to)).sha256();
    }

    /** The whole package, or one of its files: {@code json}, {@code json.p7s}, {@code xlsx}, {@code pdf}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] read(AppraisalDetail of, String ending) {
        try {
            var path = store.path(name(of.uuid()), of.packageSha256());
            if (ending.equals("zip")) {
                return Files.readAllBytes(path);
            }
            try (ZipFile zip = new ZipFile(path.toFile()); var in = zip.getInputStream(zip.getEntry("appraisal." + ending))) {
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The package of an appraisal cannot be read", e);
        }
    }

    /** Whose signature stands over the JSON; null where it does not hold. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DetachedSignature signature(AppraisalDetail of) {
        try {
            return DetachedSignature.check(read(of, "json"), read(of, "json.p7s"));
        } catch (DetachedSignature.Refused e) {
            return null;
        }
    }

    private static String name(UUID appraisal) {
        return "appraisal-" + appraisal;
    }
}

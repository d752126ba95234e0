package org.pingcha.delivery;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.attachment.ContentKeeping;
import org.pingcha.dossier.Digests;
import org.pingcha.dossier.DossierFile;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.referral.EvidenceRow;
import org.pingcha.referral.ReferralDossier;
import org.pingcha.web.Texts;

/**
 * The files of a package: cover and letter from the office's templates, the same as JSON for the bureau's system, and the
 * evidence as it was kept, each with both digests in the letter's index.
 */
@Dependent
public class DossierContents {
    @EJB
    ContentKeeping contents;

    @Inject
    DossierLetters letters;

    /** In the package's order; within the transaction that puts the package together, so that its letters are issued with it or not at all. */
    List<DossierFile> of(ReferralDossier dossier) {
        Map<EvidenceRow, Digests> digests = new LinkedHashMap<>();
        dossier.evidence().forEach(row -> digests.put(row, digests(row)));
        List<DossierFile> files = new ArrayList<>();
        files.add(letter("coverFile", "COVER", letters.cover(dossier)));
        files.add(letter("letterFile", "LETTER", letters.letter(dossier, digests)));
        files.add(DossierFile.of("referral.json", "FACTS", facts(dossier, digests)));
        for (EvidenceRow row : dossier.evidence()) {
            files.add(new DossierFile(row.fileName(), "EVIDENCE", () -> new ByteArrayInputStream(contents.read(row.sha256()))));
        }
        return files;
    }

    private DossierFile letter(String name, String role, IssuedLetterRow issued) {
        return DossierFile.of(Texts.text(Texts.CHINESE, "delivery.letter." + name) + ".pdf", role, contents.read(issued.pdfSha256()));
    }

    private Digests digests(EvidenceRow row) {
        try {
            return Digests.of(new ByteArrayInputStream(contents.read(row.sha256())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] facts(ReferralDossier dossier, Map<EvidenceRow, Digests> digests) {
        JsonArrayBuilder evidence = Json.createArrayBuilder();
        digests.forEach((row, digest) -> evidence.add(Json.createObjectBuilder().add("title", row.title()).add("fileName", row.fileName())
            .add("bytes", digest.bytes()).add("sha256", digest.sha256()).add("sm3", digest.sm3())));
        JsonObjectBuilder all = Json.createObjectBuilder().add("referral", dossier.uuid().toString()).add("number", dossier.number())
            .add("sending", dossier.round()).add("from", party(dossier.from())).add("to", party(dossier.to()));
        ReferralDossier.About about = dossier.about();
        JsonObjectBuilder respondent = Json.createObjectBuilder().add("sort", about.sort().name());
        fill(respondent, "name", about.name(), "licenceNo", about.licenceNo(), "firm", about.firm());
        JsonObjectBuilder aidCase = Json.createObjectBuilder();
        fill(aidCase, "caseNo", about.caseNo(), "stage", about.caseStage());
        ReferralDossier.Charged charge = dossier.charge();
        JsonObjectBuilder charged = Json.createObjectBuilder().add("types", codes(charge.types())).add("articles", codes(charge.articles()));
        fill(charged, "conductOn", charge.conductOn(), "limitationOn", charge.limitationOn(), "facts", charge.facts(), "aggravating", charge.aggravating(),
            "mitigating", charge.mitigating(), "proposal", charge.proposal(), "proposedPenalty", charge.proposedPenalty(), "consent", charge.consent(),
            "contact", charge.contact(), "rules", charge.rules());
        JsonObjectBuilder signed = Json.createObjectBuilder();
        fill(signed, "proposer", dossier.signed().proposer(), "proposedAt", dossier.signed().proposedAt(), "approver", dossier.signed().approver(),
            "approvedAt", dossier.signed().approvedAt());
        return all.add("respondent", respondent).add("case", aidCase).add("charge", charged).add("signed", signed).add("evidence", evidence).build().toString()
            .getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObjectBuilder party(ReferralDossier.Party party) {
        return Json.createObjectBuilder().add("code", party.code()).add("name", party.name()).add("division", party.division());
    }

    private static JsonArrayBuilder codes(List<ReferralDossier.Named> named) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        named.forEach(one -> all.add(Json.createObjectBuilder().add("code", one.code()).add("name", one.zh())));
        return all;
    }

    private static void fill(JsonObjectBuilder object, Object... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                object.add((String) pairs[i], pairs[i + 1].toString());
            }
        }
    }
}

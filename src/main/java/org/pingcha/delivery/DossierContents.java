package org.pingcha.delivery;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import org.pingcha.letter.LetterPage;
import org.pingcha.letter.PdfLetter;
import org.pingcha.referral.EvidenceRow;
import org.pingcha.referral.ReferralDossier;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Texts;

/**
 * The files of a package: the referral as a letter to read, the same as JSON for the bureau's system, and the evidence as it
 * was kept, each with both digests in the letter's index. Addressed to a bureau, so in Chinese.
 */
@ApplicationScoped
public class DossierContents {
    @EJB
    ContentKeeping contents;

    /** In the package's order. */
    List<DossierFile> of(ReferralDossier dossier) {
        Map<EvidenceRow, Digests> digests = new LinkedHashMap<>();
        dossier.evidence().forEach(row -> digests.put(row, digests(row)));
        List<DossierFile> files = new ArrayList<>();
        files.add(DossierFile.of(text("letterFile") + ".pdf", "LETTER", letter(dossier, digests)));
        files.add(DossierFile.of("referral.json", "FACTS", facts(dossier, digests)));
        for (EvidenceRow row : dossier.evidence()) {
            files.add(new DossierFile(row.fileName(), "EVIDENCE", () -> new ByteArrayInputStream(contents.read(row.sha256()))));
        }
        return files;
    }

    private Digests digests(EvidenceRow row) {
        try {
            return Digests.of(new ByteArrayInputStream(contents.read(row.sha256())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] letter(ReferralDossier dossier, Map<EvidenceRow, Digests> digests) {
        ReferralDossier.About about = dossier.about();
        ReferralDossier.Charged charge = dossier.charge();
        LetterPage page = new LetterPage(text("letter") + " " + dossier.number(), Texts.CHINESE).foot(dossier.number())
            .heading(text("letter")).underHeading(dossier.number()).paragraph(Texts.text(Texts.CHINESE, "delivery.letter.to", dossier.to().name()));
        page.section(text("about")).table(List.of("tight", ""), List.of(), rows(
            "respondent", about.name(), "licence", about.licenceNo(), "firm", about.firm(), "case", about.caseNo(), "stage", about.caseStage()));
        page.section(text("charge")).table(List.of("tight", ""), List.of(), rows(
            "types", names(charge.types()), "articles", names(charge.articles()), "conductOn", charge.conductOn(), "limitationOn", charge.limitationOn(),
            "rules", charge.rules()));
        paragraph(page, "facts", charge.facts());
        paragraph(page, "aggravating", charge.aggravating());
        paragraph(page, "mitigating", charge.mitigating());
        paragraph(page, "proposal", charge.proposal());
        page.section(text("more")).table(List.of("tight", ""), List.of(), rows(
            "consent", charge.consent() == null ? null : Texts.text(Texts.CHINESE, "delivery.consent." + charge.consent()), "contact", charge.contact()));
        page.section(text("evidence"));
        int number = 0;
        List<List<String>> index = new ArrayList<>();
        for (Map.Entry<EvidenceRow, Digests> entry : digests.entrySet()) {
            index.add(List.of(String.valueOf(++number), entry.getKey().title(), "SHA-256 " + entry.getValue().sha256() + "\nSM3 " + entry.getValue().sm3()));
        }
        page.table(List.of("num", "", ""), List.of(text("number"), text("title"), text("digests")), index);
        page.signatures(Texts.text(Texts.CHINESE, "delivery.letter.signed", dossier.signed().proposer(), ChinaTime.minute(dossier.signed().proposedAt()),
            dossier.signed().approver(), ChinaTime.minute(dossier.signed().approvedAt()), dossier.from().name()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfLetter.write(page, bytes);
        return bytes.toByteArray();
    }

    /** Pairs of a word's key and a value; those without a value are left out. */
    private static List<List<String>> rows(Object... pairs) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                rows.add(List.of(text((String) pairs[i]), pairs[i + 1].toString()));
            }
        }
        return rows;
    }

    private static void paragraph(LetterPage page, String key, String words) {
        if (words != null) {
            page.section(text(key)).paragraph(words);
        }
    }

    private static String names(List<ReferralDossier.Named> named) {
        return String.join("\n", named.stream().map(ReferralDossier.Named::zh).toList());
    }

    private static String text(String key) {
        return Texts.text(Texts.CHINESE, "delivery.letter." + key);
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

package org.pingcha.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.instrument.SheetQueries;
import org.pingcha.instrument.SheetView;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.letter.LetterPage;
import org.pingcha.register.CaseHeader;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/** The score sheet to print and to put into the file. */
@Stateless
@RolesAllowed({Role.INSPECTOR_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class ScoreSheet {
    @EJB
    ReviewReading reading;

    @EJB
    ReviewQueries reviews;

    @Inject
    SheetQueries sheets;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The submitted sheet, or the draft marked as one; the trail records the printing. */
    public LetterPage page(UUID uuid, Locale locale) {
        ReviewDetail review = reviews.detail(uuid);
        Long shown = review.sheet() == null ? review.draftSheet() : review.sheet();
        if (shown == null) {
            throw Problem.notFound();
        }
        CaseHeader header = reading.header(review);
        SheetView sheet = sheets.sheet(shown, locale);
        audit.viewed(actor.get(), "review.audit.printed", "case:" + review.caseNo());
        Words words = new Words(locale);
        LetterPage page = new LetterPage(words.of("review.letter.title") + " " + review.caseNo(), locale)
            .foot(words.of("review.letter.foot", header.officeName(), review.caseNo(), ChinaTime.today(clock).toString()))
            .heading(words.of("review.letter.title"))
            .underHeading(sheet.form().name().text() + " · " + sheet.form().code() + " " + sheet.form().no()
                + (review.sheet() == null ? " · " + words.of("review.letter.draft") : ""));
        about(page, review, header, words);
        sheet.sections().forEach(section -> section(page, section, words));
        if (review.score() != null) {
            page.section(words.of("review.letter.result")).paragraph(words.of("review.letter.sum", sheet.totals().earned(),
                sheet.totals().applicable(), review.score().toPlainString(), review.grade()));
        }
        vetoes(page, review, locale, words);
        return page.signatures(words.of("review.letter.sign"));
    }

    private void about(LetterPage page, ReviewDetail review, CaseHeader header, Words words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.of("review.letter.caseNo"), review.caseNo(), words.of("review.letter.cause"), header.cause()));
        rows.add(List.of(words.of("review.letter.kind"), words.name(header.ref().type()) + " · " + words.name(header.ref().stage()),
            words.of("review.letter.recipient"), header.recipient()));
        boolean hidden = review.blind() && !ReviewSight.seesOffices(actor.get());
        rows.add(List.of(words.of("review.letter.office"), header.officeName(), words.of("review.letter.handler"),
            hidden ? "—" : header.handlerName() + (header.firmName() == null ? "" : "\n" + header.firmName())));
        rows.add(List.of(words.of("review.letter.dates"), header.dates().assignedOn() + " / "
            + (header.dates().closedOn() == null ? "—" : header.dates().closedOn()), words.of("review.sheet.inspector"), review.inspectorName()));
        rows.add(List.of(words.of("review.sheet.difficulty"), review.difficulty() == null ? "—" : words.name(review.difficulty())
            + reviews.reasons(review.uuid()).stream().map(words::name).collect(Collectors.joining("、", "\n", "")),
            words.of("review.sheet.submittedAt"), review.submittedAt() == null ? "—" : ChinaTime.dayOf(review.submittedAt()).toString()));
        page.table(List.of("tight", "", "tight", ""), List.of(), rows);
    }

    private static void section(LetterPage page, SheetView.SectionView section, Words words) {
        page.section(section.code() + " " + section.name().text());
        List<List<String>> rows = new ArrayList<>();
        for (ItemView item : section.items()) {
            rows.add(List.of(item.code(), item.text().text(), item.max() == null ? "" : item.max().toPlainString(),
                item.earned() == null ? words.name(item.answer()) : item.earned().toPlainString(), cuts(item, words)));
        }
        page.table(List.of("tight", "", "num", "num", ""), List.of(words.of("review.letter.item"), words.of("review.letter.content"),
            words.of("review.letter.of"), words.of("review.letter.points"), words.of("review.letter.cuts")), rows);
    }

    private static String cuts(ItemView item, Words words) {
        List<String> lines = new ArrayList<>();
        item.deductions().forEach(cut -> lines.add("−" + (cut.points() == null ? "" : cut.points().toPlainString()) + " "
            + (cut.reason() == null ? "" : cut.reason()) + (cut.pageText() == null ? "" : "（" + cut.pageText() + "）")));
        if (item.reason() != null) {
            lines.add(words.of("review.sheet.reason", item.reason()));
        }
        if (item.note() != null) {
            lines.add(words.of("review.sheet.note", item.note()));
        }
        return String.join("\n", lines);
    }

    private void vetoes(LetterPage page, ReviewDetail review, Locale locale, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (VetoLine line : reading.vetoes(review, reading.rules(review), locale).found()) {
            rows.add(List.of(line.code(), line.text(), words.of("review.veto.state." + line.row().state()),
                line.row().ground() + "\n" + line.row().pages()));
        }
        page.section(words.of("review.letter.vetoes"));
        if (rows.isEmpty()) {
            page.paragraph(words.of("review.letter.noVeto"));
        } else {
            page.table(List.of("tight", "", "", ""), List.of(), rows);
        }
    }

    /** Texts in the sheet's language, which is not always the request's. */
    private record Words(Locale locale) {
        String of(String key, Object... values) {
            return Texts.text(locale, key, values);
        }

        String name(Enum<?> constant) {
            return Texts.text(locale, Texts.keyOf(constant));
        }
    }
}

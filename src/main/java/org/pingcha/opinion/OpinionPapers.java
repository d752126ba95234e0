package org.pingcha.opinion;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.identity.Actor;
import org.pingcha.instrument.SheetFilling;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.letter.LetterDraft;
import org.pingcha.letter.LetterField;
import org.pingcha.letter.LetterKeeping;
import org.pingcha.letter.LetterKind;
import org.pingcha.letter.LetterPage;
import org.pingcha.letter.QrPicture;
import org.pingcha.platform.Home;
import org.pingcha.web.Texts;

/** What goes to an organ on paper: the letter (form 31), and the blank form with its code and a picture of it. */
@Dependent
public class OpinionPapers {
    private static final String BOX = "□ ";

    @PersistenceContext
    EntityManager em;

    @EJB
    LetterKeeping letters;

    @EJB
    SheetFilling sheets;

    /** Numbers and keeps the letter. */
    void issue(Actor by, UUID uuid, Instant at) {
        OpinionRequest opinion = em.createQuery("select r from OpinionRequest r join fetch r.office where r.uuid = :uuid", OpinionRequest.class)
            .setParameter("uuid", uuid).getSingleResult();
        String organ = opinion.department() == null ? opinion.organName() : opinion.organName() + opinion.department();
        letters.issue(by, opinion.office().id(), LetterDraft.of(LetterKind.ORGAN_OPINION, OpinionKeeping.ROOM, uuid, organ)
            .with(LetterField.CASE_NO, opinion.caseNo()).with(LetterField.HANDLER, opinion.handlerName())
            .with(LetterField.ARTICLE, Texts.text(Texts.CHINESE, "opinion.article")).with(LetterField.DUE_ON, opinion.dueOn())
            .with(LetterField.PAPER_CODE, PaperCode.printed(opinion.paperCode())), at);
    }

    /** The blank form in a language. */
    LetterPage form(OpinionRequest opinion, Locale locale) {
        String code = PaperCode.printed(opinion.paperCode());
        LetterPage page = new LetterPage(Texts.text(locale, "opinion.answer.title") + " " + code, locale)
            .foot(Texts.text(locale, "opinion.paper.foot", opinion.office().name(), code))
            .corner(QrPicture.of(Home.url() + "/opinion/paper?code=" + opinion.paperCode()), code)
            .heading(Texts.text(locale, "opinion.answer.title"))
            .paragraph(Texts.text(locale, "opinion.answer.intro", opinion.office().name()))
            .paragraph(Texts.text(locale, "opinion.label", opinion.caseNo(), opinion.handlerName()))
            .paragraph(opinion.organName() + " · " + Texts.text(locale, "opinion.answer.due", opinion.dueOn()));
        List<List<String>> rows = sheets.read(opinion.sheetId(), locale).items().stream().map(item -> List.of(item.text().text(), boxes(item, locale))).toList();
        return page.table(List.of("", ""), List.of(Texts.text(locale, "opinion.paper.item"), Texts.text(locale, "opinion.page.answer")), rows)
            .signatures(Texts.text(locale, "opinion.paper.sign"));
    }

    private static String boxes(ItemView item, Locale locale) {
        if (item.options().isEmpty()) {
            return "\n\n\n";
        }
        String options = item.options().stream().map(option -> BOX + option.text().text()).collect(Collectors.joining("　"));
        return item.declinable() ? options + "　" + BOX + Texts.text(locale, "opinion.page.notClear") : options;
    }
}

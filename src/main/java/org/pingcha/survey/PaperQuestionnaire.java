package org.pingcha.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.instrument.Condition;
import org.pingcha.instrument.FormReading;
import org.pingcha.instrument.ItemKind;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.instrument.SheetView.SectionView;
import org.pingcha.letter.LetterPage;
import org.pingcha.letter.QrPicture;
import org.pingcha.platform.Home;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/** The questionnaire on paper: the same questions with the same conditions, written out; with the code that brings it back. */
@Stateless
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class PaperQuestionnaire {
    @EJB
    CampaignQueries campaigns;

    @Inject
    FormReading forms;

    @PersistenceContext
    EntityManager em;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /** The paper of a campaign in sight; a null code leaves room for the case number. */
    public LetterPage page(UUID campaign, String code, Locale locale) {
        CampaignDetail detail = campaigns.detail(campaign);
        String name = forms.name(detail.formId(), locale).text();
        LetterPage page = new LetterPage(name, locale).foot(text(locale, "survey.paper.foot", detail.office()));
        if (code != null) {
            link(detail, code).ifPresent(link -> page.corner(QrPicture.of(link), code));
        }
        page.heading(name).underHeading(detail.office() + " · " + text(locale, "survey.paper.code") + " " + (code == null ? "" : code));
        page.paragraph(text(locale, "survey.paper.intro"));
        if (code == null) {
            page.paragraph(text(locale, "survey.paper.blankCode") + " " + text(locale, "survey.paper.line"));
        }
        Map<String, Condition> conditions = forms.conditions(detail.formId());
        List<SectionView> sections = forms.sections(detail.formId(), locale);
        List<ItemView> all = sections.stream().flatMap(section -> section.items().stream()).toList();
        sections.forEach(section -> {
            page.section(section.name().text());
            List<List<String>> rows = new ArrayList<>();
            section.items().forEach(item -> rows.add(List.of(item.code(), question(item, conditions.get(item.code()), all, locale), boxes(item, locale))));
            page.table(List.of("tight", "", ""), List.of(), rows);
        });
        return page;
    }

    /** The recipient's own link, for the picture; nobody who may be detained gets one. Printing it is on the trail. */
    private Optional<String> link(CampaignDetail detail, String code) {
        if (!actor.get().is(Role.MANAGER) || detail.status() != CampaignStatus.OPEN) {
            throw Problem.notFound();
        }
        Invitation invitation = em.createQuery("select i from Invitation i join fetch i.campaign where i.campaign.id = :id and i.paperCode = :code", Invitation.class)
            .setParameter("id", detail.id()).setParameter("code", code).getResultStream().findFirst().orElseThrow(Problem::notFound);
        audit.record(actor.get(), "survey.audit.printed", "campaign:" + detail.uuid(), null, Map.of("invitation", invitation.uuid()));
        return invitation.reach() == Reach.INSTITUTION ? Optional.empty() : Optional.of(Home.url() + "/s#" + invitation.issueToken());
    }

    private static String question(ItemView item, Condition condition, List<ItemView> all, Locale locale) {
        StringBuilder text = new StringBuilder(item.text().text());
        if (condition != null) {
            condition.answers().forEach((code, answers) -> {
                if (!code.equals(Questions.CONSENT)) {
                    text.append("\n(").append(text(locale, "survey.paper.only", code, words(all, code, answers.get(0), locale))).append(')');
                }
            });
            if (!condition.stages().isEmpty()) {
                text.append("\n(").append(text(locale, "survey.paper.hearing")).append(')');
            }
        }
        return text.toString();
    }

    private static String words(List<ItemView> all, String code, String answer, Locale locale) {
        return all.stream().filter(item -> item.code().equals(code)).flatMap(item -> item.options().stream()).filter(option -> option.code().equals(answer))
            .map(option -> option.text().text()).findFirst()
            .orElse(text(locale, Questions.YES.equals(answer) ? "survey.question.yes" : "survey.question.no"));
    }

    private static String boxes(ItemView item, Locale locale) {
        List<String> boxes = new ArrayList<>();
        item.options().forEach(option -> boxes.add("□ " + option.text().text()));
        if (item.kind() == ItemKind.YES_NO) {
            boxes.add("□ " + text(locale, "survey.question.yes"));
            boxes.add("□ " + text(locale, "survey.question.no"));
        }
        if (boxes.isEmpty()) {
            return "\n\n";
        }
        if (item.declinable()) {
            boxes.add("□ " + text(locale, "survey.question.notClear"));
            boxes.add("□ " + text(locale, "survey.question.refused"));
        }
        return String.join("\n", boxes);
    }

    private static String text(Locale locale, String key, Object... values) {
        return Texts.text(locale, key, values);
    }
}

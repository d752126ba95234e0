package org.pingcha.survey;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pingcha.register.CaseFixture.aCase;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.instrument.Filling;
import org.pingcha.instrument.FormFixture;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.register.AidCase;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** An agency with closed cases, the questionnaire that ships, and campaigns brought to any point. */
public abstract class SurveyCourse extends DatabaseTest {
    protected static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    /** A Monday. */
    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    protected CampaignService campaigns;
    protected CampaignQueries queries;
    protected ResponseKeeping responses;
    protected CampaignDrawing drawing;
    protected Office bureau;
    protected Office agency;
    protected Person manager;
    protected long form;
    private int cases;

    @BeforeEach
    void anAgency() {
        campaigns = wire(CampaignService.class);
        queries = wire(CampaignQueries.class);
        responses = wire(ResponseKeeping.class);
        drawing = wire(CampaignDrawing.class);
        bureau = persisted(() -> new Office(OfficeKind.BUREAU, "SVB", "江州市司法局", "970100", null));
        agency = persisted(() -> new Office(OfficeKind.AGENCY, "SVA", "江州市法律援助中心", "970100", null));
        manager = aPerson("sv-manager", agency, Role.MANAGER);
        form = FormFixture.theQuestionnaire(em, clock.instant());
        actAs(manager);
    }

    /** A case that was closed in October, of somebody else each time. */
    protected AidCase closedCase(CaseType type, CaseStage stage) {
        cases++;
        return aCase(em, agency).no("测援字〔2026〕%05d号".formatted(cases)).of(type, stage).helping("受援人" + cases, "1101051949123%05d".formatted(cases))
            .assigned(LocalDate.of(2026, 8, 3)).closed(LocalDate.of(2026, 10, 1).plusDays(cases % 25)).saved();
    }

    protected static CampaignEntry plan(long form, Integer sample, boolean anonymous, Map<CaseType, Integer> quotas) {
        return new CampaignEntry("十月结案回访", form, new Frame(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31), null), sample,
            Channels.of(true, false, true, true, true), quotas, anonymous, TODAY, TODAY.plusDays(20), 5, 3);
    }

    /** A campaign that is under way over all the cases there are. */
    protected UUID openCampaign(Integer sample, boolean anonymous, Map<CaseType, Integer> quotas) {
        actAs(manager);
        UUID uuid = campaigns.plan(plan(form, sample, anonymous, quotas));
        flushAndClear();
        campaigns.open(uuid, campaign(uuid).version());
        flushAndClear();
        drawing.all(uuid, manager.actor(null));
        flushAndClear();
        return uuid;
    }

    protected UUID openCampaign() {
        return openCampaign(null, false, Map.of());
    }

    protected Campaign campaign(UUID uuid) {
        return em.createQuery("select c from Campaign c where c.uuid = :uuid", Campaign.class).setParameter("uuid", uuid).getSingleResult();
    }

    protected List<Invitation> invitations(UUID campaign) {
        return em.createQuery("select i from Invitation i where i.campaign.uuid = :uuid order by i.id", Invitation.class).setParameter("uuid", campaign).getResultList();
    }

    /** The tokens of the links, as if they were sent today. */
    protected List<String> tokens(UUID campaign) {
        List<String> tokens = invitations(campaign).stream().map(invitation -> invitation.send(TODAY)).toList();
        flushAndClear();
        return tokens;
    }

    /** Opens, answers every question that must be answered, with these values where they are asked, and sends; the complaint, or null. */
    protected UUID answerAll(Key key, Way way, Locale locale, Map<String, String> values) {
        return sent(key, way, locale, values).complaint();
    }

    protected Sent sent(Key key, Way way, Locale locale, Map<String, String> values) {
        responses.open(key, way, locale, clock.instant());
        for (ItemView item = next(key); item != null; item = next(key)) {
            responses.answer(key, item.code(), values.getOrDefault(item.code(), usual(item)), null, clock.instant());
        }
        Sent sent = responses.submit(key, null, clock.instant());
        flushAndClear();
        return sent;
    }

    private ItemView next(Key key) {
        return responses.read(key, ZH).next().orElse(null);
    }

    protected Filling reading(Key key) {
        return responses.read(key, ZH);
    }

    private static String usual(ItemView item) {
        return item.options().isEmpty() ? "NO" : item.options().get(0).code();
    }

    protected InvitationStatus status(UUID campaign, int nth) {
        flushAndClear();
        return invitations(campaign).get(nth).status();
    }

    protected static String keyOf(Runnable work) {
        return assertThrows(Problem.class, work::run).key();
    }
}

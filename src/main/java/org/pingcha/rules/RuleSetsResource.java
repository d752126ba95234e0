package org.pingcha.rules;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.scoring.VetoEffect;
import org.pingcha.shared.Problem;
import org.pingcha.web.Collection;

/** {@code GET /api/v1/rule-sets}: the published rule sets; {@code …/<id>}: one with its rules, vetoes, matters and grounds. */
@Path("rule-sets")
@Produces(MediaType.APPLICATION_JSON)
public class RuleSetsResource {
    @EJB
    RuleQueries rules;

    /** A text in both languages. */
    public record Text(String zh, String en) {
        static Text of(String zh, String en) {
            return zh == null ? null : new Text(zh, en);
        }
    }

    /** A set in the list. */
    public record Item(UUID id, long version, String code, RuleSubject subject, Text title, LocalDate effectiveFrom,
                       String source, boolean verified) {
    }

    /** A rule; what is absent goes for all cases. */
    public record RuleItem(RuleKey key, BigDecimal amount, RuleUnit unit, String type, String stage, String origin,
                           String service, boolean exempt, boolean movesOffHolidays, Text basis, boolean verified,
                           Text note) {
        static RuleItem of(Rule rule) {
            return new RuleItem(rule.key(), rule.amount(), rule.unit(), rule.caseType(), rule.caseStage(),
                rule.caseOrigin(), rule.caseService(), rule.exempt(), rule.movesOffHolidays(),
                Text.of(rule.basisZh(), rule.basisEn()), rule.verified(), Text.of(rule.noteZh(), rule.noteEn()));
        }
    }

    /** A veto. */
    public record VetoItem(String code, Text text, VetoEffect effect, Text basis, boolean verified) {
        static VetoItem of(Veto veto) {
            return new VetoItem(veto.code(), Text.of(veto.textZh(), veto.textEn()), veto.effect(),
                Text.of(veto.basisZh(), veto.basisEn()), veto.verified());
        }
    }

    /** A matter of complaint; {@code reportColumn} is its column in the official yearly report. */
    public record MatterItem(String code, Text text, Text plain, Text hint, Text basis, boolean verified, int reportColumn,
                             boolean property) {
        static MatterItem of(Matter matter) {
            return new MatterItem(matter.code(), Text.of(matter.textZh(), matter.textEn()),
                Text.of(matter.plainZh(), matter.plainEn()), Text.of(matter.hintZh(), matter.hintEn()),
                Text.of(matter.basisZh(), matter.basisEn()), matter.verified(), matter.reportColumn(), matter.property());
        }
    }

    /** A ground for declining a complaint. */
    public record GroundItem(String code, Text text, Text basis, boolean verified) {
        static GroundItem of(Ground ground) {
            return new GroundItem(ground.code(), Text.of(ground.textZh(), ground.textEn()),
                Text.of(ground.basisZh(), ground.basisEn()), ground.verified());
        }
    }

    /** A set in full; vetoes are of case reviews, matters and grounds of complaints. */
    public record Detail(UUID id, String code, RuleSubject subject, Text title, LocalDate effectiveFrom, String source,
                         boolean verified, List<RuleItem> rules, List<VetoItem> vetoes, List<MatterItem> matters,
                         List<GroundItem> grounds) {
    }

    /** All of them, the newest of each subject first; there are never so many that they need slices. */
    @GET
    public Collection<Item> list() {
        return new Collection<>(rules.sets().stream().map(row -> new Item(row.uuid(), row.version(), row.code(),
            row.subject(), Text.of(row.titleZh(), row.titleEn()), row.effectiveFrom(), row.source(), row.verified()))
            .toList(), null);
    }

    @GET
    @Path("{id}")
    public Detail one(@PathParam("id") String id) {
        UUID uuid;
        try {
            uuid = UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
        RuleBook book = rules.byUuid(uuid);
        return new Detail(book.uuid(), book.code(), book.subject(), Text.of(book.titleZh(), book.titleEn()),
            book.effectiveFrom(), book.source(), book.verified(), book.rules().stream().map(RuleItem::of).toList(),
            book.vetoes().stream().map(VetoItem::of).toList(), book.matters().stream().map(MatterItem::of).toList(),
            book.grounds().stream().map(GroundItem::of).toList());
    }
}

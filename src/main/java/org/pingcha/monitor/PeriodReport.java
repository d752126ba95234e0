package org.pingcha.monitor;

import static org.pingcha.identity.Role.AUDITOR_ROLE;
import static org.pingcha.identity.Role.MANAGER_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeQueries;
import org.pingcha.letter.LetterPage;
import org.pingcha.monitor.Overview.Group;
import org.pingcha.monitor.Overview.Kind;
import org.pingcha.monitor.Overview.Lost;
import org.pingcha.monitor.Overview.Month;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Texts;

/** The report on a month, a quarter or a year of an office and those below: every figure with how many it rests on and its interval. */
@Stateless
@RolesAllowed({MANAGER_ROLE, AUDITOR_ROLE})
public class PeriodReport {
    private static final int SHOWN_ITEMS = 15;
    private static final List<String> FIGURES = List.of("", "num", "num", "tight", "num", "tight");

    @EJB
    MonitorQueries monitor;

    @EJB
    OfficeQueries offices;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Composed anew each time; the trail records it. @throws org.pingcha.shared.Problem not found where the office is not in sight */
    public LetterPage page(ReportSpan span, YearMonth month, String office, Locale locale) {
        OverviewFilter filter = span.filter(month, office);
        Overview now = monitor.overview(filter, locale);
        OverviewFilter earlier = Compared.BEFORE.earlier(filter, filter.to());
        Words words = new Words(locale);
        String where = office == null ? offices.name(actor.get().officeId()) : offices.byCode(office).name();
        Map<String, Object> what = new LinkedHashMap<>();
        what.put("office", filter.office());
        what.put("from", filter.from());
        what.put("to", filter.to());
        audit.record(actor.get(), "monitor.audit.report", "report:" + span, null, what);
        LetterPage page = new LetterPage(words.of("monitor.report.title") + " " + where + " " + span.name(month), locale)
            .foot(words.of("monitor.report.foot", where, span.name(month), ChinaTime.minute(clock.instant())))
            .heading(words.of("monitor.report.title")).underHeading(words.of("monitor.report.under", where, filter.from(), filter.to()));
        if (now.all().isEmpty()) {
            return page.paragraph(words.of("monitor.report.nothing", now.closed()));
        }
        figures(page, now, monitor.overview(earlier, locale), earlier, words);
        page.section(words.of("monitor.grades.title")).table(List.of("", "num", "num"), heads(words, "monitor.col.grade", "monitor.col.files", "monitor.col.share"),
            now.grades().entrySet().stream().map(each -> List.of(words.name(each.getKey()), String.valueOf(each.getValue()), Sample.percent(each.getValue(), now.all().n()) + "%")).toList());
        means(page, "monitor.trend.title", "monitor.col.month", now.months(), each -> each.month().toString(), Month::sample, words);
        means(page, "monitor.agencies.title", "monitor.col.agency", now.agencies(), Group::name, Group::sample, words);
        means(page, "monitor.kinds.title", "monitor.col.kind", now.kinds(), each -> words.name(each.type()) + " · " + words.name(each.stage()), Kind::sample, words);
        means(page, "monitor.firms.title", "monitor.col.firm", now.firms(), each -> each.name() == null ? words.of("monitor.firm.none") : each.name(), Group::sample, words);
        lost(page, now, words);
        return page.paragraph(words.of("monitor.report.note", Sample.SMALL));
    }

    private static void figures(LetterPage page, Overview now, Overview then, OverviewFilter earlier, Words words) {
        Sample all = now.all();
        Comparison change = Comparison.of(now, then, earlier, words::of);
        List<List<String>> rows = List.of(
            List.of(words.of("monitor.fact.reviewed"), String.valueOf(all.n()), "—", change.reviewed()),
            List.of(words.of("monitor.fact.closed"), String.valueOf(now.closed()), words.of("monitor.fact.closed.note", now.closedReviewed(), now.closedShare()), change.closed()),
            List.of(words.of("monitor.fact.mean"), all.meanText(), all.meanRange() + " (n = " + all.n() + ")", change.mean()),
            List.of(words.of("monitor.fact.good"), all.goodText(), all.goodRange() + " (n = " + all.n() + ")", change.good()),
            List.of(words.of("monitor.fact.fails"), String.valueOf(all.fails()), words.of("monitor.fact.fails.note", all.failRange(), now.vetoed()), change.fails()));
        page.section(words.of("monitor.export.figures")).paragraph(words.of("monitor.compare.text", change.from(), change.to()))
            .table(List.of("", "num", "", ""), heads(words, "monitor.export.figure", "monitor.export.value", "monitor.col.interval", "monitor.report.before"), rows);
    }

    private static <G> void means(LetterPage page, String title, String column, List<G> groups, Function<G, String> name, Function<G, Sample> of, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (G group : groups) {
            Sample sample = of.apply(group);
            rows.add(List.of(name.apply(group), String.valueOf(sample.n()), sample.meanText(), sample.meanRange(), sample.goodText(), sample.goodRange()));
        }
        page.section(words.of(title)).table(FIGURES, heads(words, column, "monitor.col.files", "monitor.col.mean", "monitor.col.interval", "monitor.col.good",
            "monitor.col.goodInterval"), rows);
    }

    private static void lost(LetterPage page, Overview now, Words words) {
        List<Lost> shown = now.deductions().stream().limit(SHOWN_ITEMS).toList();
        if (shown.isEmpty()) {
            return;
        }
        List<String> leading = now.leadingShares();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Lost lost = shown.get(i);
            rows.add(List.of(lost.form() + " " + lost.item() + " " + lost.text(), lost.files() + " / " + now.all().n(), leading.get(i) + "%"));
        }
        page.section(words.of("monitor.lost.title")).table(List.of("", "num", "num"), heads(words, "monitor.col.item", "monitor.col.files", "monitor.col.cumulative"), rows);
    }

    private static List<String> heads(Words words, String... keys) {
        return List.of(keys).stream().map(words::of).toList();
    }

    /** The texts of a language, whoever's request it is. */
    private record Words(Locale locale) {
        String of(String key, Object... values) {
            return Texts.text(locale, key, values);
        }

        String name(Enum<?> constant) {
            return Texts.text(locale, Texts.keyOf(constant));
        }
    }
}

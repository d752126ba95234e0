package org.pingcha.today;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingcha.audit.AuditFilter;
import org.pingcha.audit.AuditQueries;
import org.pingcha.audit.AuditSummary;
import org.pingcha.complaint.InboxCounts;
import org.pingcha.complaint.InboxFilter;
import org.pingcha.complaint.InboxQueries;
import org.pingcha.complaint.InboxTab;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.PersonFilter;
import org.pingcha.identity.PersonQueries;
import org.pingcha.identity.PersonState;
import org.pingcha.identity.Role;
import org.pingcha.notice.NoticeFilter;
import org.pingcha.notice.NoticeQueries;
import org.pingcha.notice.NoticeState;
import org.pingcha.platform.Home;
import org.pingcha.platform.JobFilter;
import org.pingcha.platform.JobQueries;
import org.pingcha.platform.JobRow;
import org.pingcha.platform.JobState;
import org.pingcha.referral.ReferralFilter;
import org.pingcha.referral.ReferralLists;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.web.Figure;
import org.pingcha.web.Pace;

/** What waits for the actor and how their work stands, as their own lists would show it; at most four statements a role. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.BUREAU_OFFICER_ROLE, Role.AUDITOR_ROLE, Role.ADMIN_ROLE})
public class TodayQueries {
    private static final PageRequest FEW = new PageRequest(0, 6, null, true);
    private static final int WEEK = 7;
    private static final long GIGABYTE = 1L << 30;

    @EJB
    InboxQueries inbox;
    @EJB
    ReferralLists referrals;
    @EJB
    AuditQueries trail;
    @EJB
    JobQueries jobs;
    @EJB
    NoticeQueries notices;
    @EJB
    PersonQueries people;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;

    /** Never without a list: nobody without one of the roles comes here. */
    public Today today() {
        Actor me = actor.get();
        List<Work> works = new ArrayList<>();
        Set<Figure> figures = new LinkedHashSet<>();
        if (me.is(Role.COMPLAINT_OFFICER) || me.is(Role.COMPLAINT_APPROVER)) {
            complaints(me, works, figures);
        }
        if (me.is(Role.BUREAU_OFFICER)) {
            bureau(works, figures);
        }
        if (me.is(Role.ADMIN)) {
            server(works, figures);
        }
        if (me.is(Role.AUDITOR)) {
            entries(works, figures);
        }
        return new Today(List.copyOf(works), List.copyOf(figures));
    }

    private void complaints(Actor me, List<Work> works, Set<Figure> figures) {
        InboxCounts counts = inbox.counts();
        Stream.of(InboxTab.TO_DECIDE, InboxTab.MINE).filter(tab -> me.is(tab == InboxTab.MINE ? Role.COMPLAINT_OFFICER : Role.COMPLAINT_APPROVER))
            .forEach(tab -> works.add(new Work(tab.name(), counts.of(tab), inboxOf(tab), inbox.rows(InboxFilter.of(tab), FEW).stream()
                .map(row -> WorkItem.due(row.registerNo(), joined(row.title(), row.respondent()), row.dueOn(), "/complaint/complaint?id=" + row.uuid())).toList())));
        if (me.is(Role.COMPLAINT_OFFICER)) {
            figures.add(Figure.count("today.unassigned", counts.unassigned(), inboxOf(InboxTab.UNASSIGNED)));
        }
        figures.add(Figure.count("today.open", counts.open(), inboxOf(InboxTab.OPEN)));
        figures.add(Figure.count("today.overdue", counts.overdue(), inboxOf(InboxTab.OVERDUE)));
        figures.add(Figure.count("today.toTell", counts.toTell(), inboxOf(InboxTab.TO_TELL)));
        Pace pace = inbox.pace(yearAgo());
        figures.add(Figure.mean("today.days", pace.days(), pace.decided(), "/complaint/report"));
    }

    private void bureau(List<Work> works, Set<Figure> figures) {
        ReferralFilter late = new ReferralFilter(false, null, true, false, null, null, null, null, null, null, null, null);
        works.add(new Work("REFERRALS", referrals.count(ReferralFilter.underWay(), Page.ALL), "/referral/list", referrals.rows(ReferralFilter.underWay(), FEW).stream()
            .map(row -> WorkItem.due(row.number(), joined(row.respondent(), row.caseNo()), row.nextDueOn(), "/referral/referral?id=" + row.uuid())).toList()));
        figures.add(Figure.count("today.late", referrals.count(late, Page.ALL), "/referral/list?due=late"));
        Pace pace = referrals.pace(yearAgo());
        figures.add(Figure.count("today.decided", pace.decided(), "/referral/list?tab=ENDED"));
        figures.add(Figure.mean("today.bureauDays", pace.days(), pace.decided(), "/referral/figures"));
    }

    /** What failed for good waits for somebody to send it again. */
    private void server(List<Work> works, Set<Figure> figures) {
        Page<JobRow> dead = jobs.list(new JobFilter(JobState.DEAD, null), FEW);
        works.add(new Work("JOBS", dead.total(), "/platform/jobs?state=DEAD", dead.items().stream()
            .map(row -> WorkItem.happened(row.kindKey(), row.lastError(), row.finishedAt(), "/platform/jobs?state=DEAD")).toList()));
        figures.add(Figure.count("today.letters", notices.count(new NoticeFilter(NoticeState.DEAD, null)), "/notice/list?state=DEAD"));
        figures.add(Figure.count("today.locked", people.count(new PersonFilter(null, null, null, PersonState.LOCKED)), "/identity/people?state=LOCKED"));
        figures.add(new Figure("today.disk", Home.dir().toFile().getUsableSpace() / GIGABYTE + " GiB", "", null));
    }

    /** An auditor is asked nothing: what changed last is where reading begins. */
    private void entries(List<Work> works, Set<Figure> figures) {
        LocalDate since = ChinaTime.today(clock).minusDays(WEEK - 1);
        AuditFilter week = new AuditFilter(null, null, null, since, null);
        AuditSummary summary = trail.summary(since);
        works.add(new Work("ENTRIES", summary.changes(), "/audit/trail?from=" + since, trail.changes(week, FEW).stream()
            .map(row -> WorkItem.happened(row.action(), joined(row.person(), named(row.subject())), row.at(), "/audit/trail?from=" + since)).toList()));
        figures.add(Figure.count("today.entries", summary.entries(), "/audit/trail?from=" + since));
        figures.add(Figure.count("today.people", summary.people(), null));
        figures.add(Figure.count("today.exports", summary.exports(), null));
    }

    /** What the entry is about, where that is a number or a name that a reader knows. */
    private static String named(String subject) {
        String name = subject.replaceFirst("^[^:]*:", "");
        return name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? null : name;
    }

    private static String inboxOf(InboxTab tab) {
        return "/complaint/inbox?tab=" + tab;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private LocalDate yearAgo() {
        return ChinaTime.today(clock).minusYears(1).plusDays(1);
    }
}

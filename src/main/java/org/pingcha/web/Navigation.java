package org.pingcha.web;

import static org.pingcha.identity.Role.ADMIN;
import static org.pingcha.identity.Role.AUDITOR;
import static org.pingcha.identity.Role.BUREAU_OFFICER;
import static org.pingcha.identity.Role.COMPLAINT_APPROVER;
import static org.pingcha.identity.Role.COMPLAINT_OFFICER;
import static org.pingcha.identity.Role.FIRM;
import static org.pingcha.identity.Role.INSPECTOR;
import static org.pingcha.identity.Role.INTERVIEWER;
import static org.pingcha.identity.Role.MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeNames;
import org.pingcha.identity.Role;

/** The side navigation: what this person's roles open, in the order of the day's work. */
@Named("nav")
@ApplicationScoped
public class Navigation {
    /** One way to a page: its address without extension, its icon, and the roles that see it (none: everybody). */
    private record Entry(String key, String path, String icon, Set<Role> roles) {
        boolean opensFor(Actor actor) {
            return roles.isEmpty() || roles.stream().anyMatch(actor::is);
        }
    }

    /** Entries under a heading; the first part has none. */
    private record Part(String key, List<Entry> entries) {
    }

    /** A way to a page as it is shown; {@code current} is "page" for the page on show, null for any other. */
    public record Item(String path, String icon, String label, String current) {
    }

    /** Items under a heading; the first group's is null. */
    public record Group(String key, String heading, List<Item> items) {
    }

    private static final List<Part> ALL = List.of(
        new Part("", List.of(
            entry("mywork", "/review/mywork", "home", INSPECTOR),
            entry("today", "/today/today", "home", COMPLAINT_OFFICER, COMPLAINT_APPROVER, BUREAU_OFFICER, AUDITOR, ADMIN),
            entry("overview", "/monitor/overview", "chart-bar", MANAGER, AUDITOR),
            entry("calls", "/interview/desk", "phone", INTERVIEWER),
            entry("firmDesk", "/desk/firm", "home", FIRM),
            entry("desk", "/request/desk", "comments", FIRM, MANAGER, COMPLAINT_OFFICER),
            entry("corrections", "/correction/list", "check-square", INSPECTOR, MANAGER, COMPLAINT_OFFICER, COMPLAINT_APPROVER, AUDITOR, FIRM),
            entry("alerts", "/alert/list", "bell", INSPECTOR, MANAGER, AUDITOR),
            entry("firmCases", "/desk/cases", "folder", FIRM),
            entry("firmRecords", "/practice/records", "users", FIRM),
            entry("cases", "/register/cases", "folder", INSPECTOR, MANAGER, AUDITOR, ADMIN))),
        new Part("review", List.of(
            entry("files", "/review/files", "list-check", MANAGER, AUDITOR),
            entry("hearings", "/trial/hearings", "calendar", INSPECTOR, MANAGER, AUDITOR),
            entry("attendance", "/trial/plan", "check-square", MANAGER, AUDITOR),
            entry("surveys", "/survey/campaigns", "comment", MANAGER, AUDITOR),
            entry("callLists", "/interview/lists", "phone", MANAGER),
            entry("opinions", "/opinion/list", "building", MANAGER, INTERVIEWER, AUDITOR),
            entry("vetoes", "/review/vetoes", "exclamation-triangle", MANAGER),
            entry("import", "/register/import", "upload", MANAGER, ADMIN))),
        new Part("quality", List.of(
            entry("watch", "/alert/cases", "eye", MANAGER, AUDITOR),
            entry("specialReports", "/alert/reports", "flag", FIRM, MANAGER, AUDITOR),
            entry("reviewers", "/alert/reviewers", "users", MANAGER, AUDITOR),
            entry("charts", "/monitor/charts", "chart-line", MANAGER, AUDITOR),
            entry("reports", "/monitor/reports", "file-pdf", MANAGER, AUDITOR),
            entry("subjects", "/quality/subjects", "star", MANAGER, AUDITOR))),
        new Part("complaints", List.of(
            entry("inbox", "/complaint/inbox", "inbox", COMPLAINT_OFFICER, COMPLAINT_APPROVER, MANAGER, AUDITOR),
            entry("register", "/complaint/register", "plus", COMPLAINT_OFFICER),
            entry("procedures", "/remedy/procedures", "arrow-right-arrow-left", COMPLAINT_OFFICER, COMPLAINT_APPROVER, MANAGER, AUDITOR),
            entry("report", "/complaint/report", "chart-bar", COMPLAINT_OFFICER, COMPLAINT_APPROVER, MANAGER, AUDITOR),
            entry("referrals", "/referral/list", "send", COMPLAINT_OFFICER, COMPLAINT_APPROVER, MANAGER, AUDITOR, BUREAU_OFFICER, FIRM),
            entry("referralFigures", "/referral/figures", "chart-bar", COMPLAINT_OFFICER, COMPLAINT_APPROVER, MANAGER, AUDITOR, BUREAU_OFFICER),
            entry("deliveries", "/delivery/deliveries", "cloud-upload", COMPLAINT_OFFICER, COMPLAINT_APPROVER, MANAGER, AUDITOR, ADMIN))),
        new Part("year", List.of(
            entry("appraisals", "/appraisal/list", "verified", MANAGER, AUDITOR, BUREAU_OFFICER),
            entry("contracts", "/purchase/contracts", "briefcase", MANAGER, AUDITOR))),
        new Part("ground", List.of(
            entry("forms", "/instrument/forms", "file-edit", INSPECTOR, MANAGER, AUDITOR, ADMIN),
            entry("rules", "/rules/index", "book", INSPECTOR, COMPLAINT_OFFICER, COMPLAINT_APPROVER, MANAGER, AUDITOR, ADMIN),
            entry("calendar", "/rules/calendar", "calendar", INSPECTOR, COMPLAINT_OFFICER, COMPLAINT_APPROVER, MANAGER, AUDITOR, ADMIN))),
        new Part("settings", List.of(
            entry("letters", "/letter/templates", "file-word", MANAGER, ADMIN),
            entry("notices", "/notice/list", "envelope", MANAGER, COMPLAINT_OFFICER, COMPLAINT_APPROVER, AUDITOR, ADMIN),
            entry("people", "/identity/people", "users", ADMIN),
            entry("audit", "/audit/trail", "history", AUDITOR, ADMIN),
            entry("jobs", "/platform/jobs", "cog", ADMIN),
            entry("views", "/views/list", "bookmark", INSPECTOR, INTERVIEWER, COMPLAINT_OFFICER, COMPLAINT_APPROVER, MANAGER, BUREAU_OFFICER, FIRM, AUDITOR, ADMIN),
            entry("me", "/identity/me", "user"))));

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @Inject
    OfficeNames offices;

    @Inject
    Preferences prefs;

    private static Entry entry(String key, String path, String icon, Role... roles) {
        return new Entry(key, path, icon, Set.of(roles));
    }

    /** The groups that hold anything for this person, in the language of the page. */
    public List<Group> getGroups() {
        String here = FacesContext.getCurrentInstance().getViewRoot().getViewId().replaceFirst("\\.xhtml$", "");
        return ALL.stream()
            .map(part -> new Group(part.key(), part.key().isEmpty() ? null : texts.get("web.nav.group." + part.key()), items(part, here)))
            .filter(group -> !group.items().isEmpty()).toList();
    }

    private List<Item> items(Part part, String here) {
        return part.entries().stream().filter(entry -> entry.opensFor(actor.get()))
            .map(entry -> new Item(entry.path(), entry.icon(), texts.get("web.nav." + entry.key()), entry.path().equals(here) ? "page" : null)).toList();
    }

    /** All that decides what the navigation shows, beside the language. */
    public String getKey() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + " " + actor.get().roles() + " " + actor.get().officeId();
    }

    /** The same for the bar above a page, beside how many messages wait. */
    public String barKey(long waiting) {
        return actor.get().personId() + " " + waiting + " " + prefs.getTheme() + " " + prefs.getSize();
    }

    /** Where this person's day begins. */
    public String getHome() {
        return ALL.stream().flatMap(part -> part.entries().stream()).filter(entry -> entry.opensFor(actor.get())).findFirst().orElseThrow().path();
    }

    /** What this person is, in words. */
    public String getRoleNames() {
        return actor.get().roles().stream().sorted().map(texts::name).collect(Collectors.joining("、"));
    }

    /** The name of this person's office. */
    public String getOfficeName() {
        return offices.of(actor.get().officeId());
    }

    /** What stands in the round mark beside the name. */
    public String getInitial() {
        String name = actor.get().name();
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** Who is signed in; null on open pages. */
    public Actor getActor() {
        return actor.isSignedIn() ? actor.get() : null;
    }
}

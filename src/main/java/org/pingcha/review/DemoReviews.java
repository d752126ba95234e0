package org.pingcha.review;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.instrument.CaseFacts;
import org.pingcha.instrument.FilledSheets;
import org.pingcha.instrument.FilledSheets.Filled;
import org.pingcha.instrument.FormQueries;
import org.pingcha.instrument.FormRef;
import org.pingcha.instrument.Purpose;
import org.pingcha.instrument.SheetSubject;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.CaseAccessService;
import org.pingcha.register.DemoDocuments;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.WorkCalendar;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.scoring.Assessment;
import org.pingcha.scoring.VetoEffect;
import org.pingcha.shared.ChinaTime;

/**
 * Demo work: 150 reviewed files by three inspectors who mark differently, some begun, some waiting, vetoes. One firm's files are plainly
 * worse than anybody's, whoever marks them, and its latest is the worst of all.
 */
@Stateless
@PermitAll
public class DemoReviews {
    /** The firm that stands outside the funnel. */
    static final String POOR_FIRM = "南岭律师事务所";
    private static final double POOR = 0.48;
    private static final double WORST = 0.75;
    private static final int REVIEWED = 150;
    private static final int BEGUN = 9;
    private static final int ASSIGNED = 15;
    private static final String CASES = NextFileTry.CANDIDATES + " where " + WaitingQueries.WAITS + " order by c.dates.closedOn, c.id";
    private static final String PEOPLE = "select p.id as id, p.userName as userName, p.name as name, o.id as office, o.path as path"
        + " from Person p join p.office o where p.userName = :user";
    private static final String ITEMS = "select i.code as code, i.max as max, i.notApplicable as na from InstrumentItem i"
        + " join i.section s where i.form.id = :form and i.max is not null order by s.position, i.position";
    private static final String SOURCES = "select d.uuid as uuid, d.title as title, d.file.pages as pages from Document d"
        + " where d.subjectUuid = :case and d.removedAt is null and d.file.pages > 0";

    @PersistenceContext
    EntityManager em;
    @EJB
    RuleQueries rules;
    @EJB
    WorkCalendars calendars;
    @EJB
    FormQueries forms;
    @EJB
    FilledSheets sheets;
    @EJB
    CaseAccessService access;
    @EJB
    DemoDocuments documents;
    @Inject
    Clock clock;

    private record Marker(Actor who, double severity) {
    }

    public void load(@Observes @Priority(920) SchemaReady ready) {
        if (Home.demo() && em.createQuery("select count(f) from FileReview f", Long.class).getSingleResult() == 0
            && !em.createQuery(PEOPLE, Tuple.class).setParameter("user", "inspector3").getResultList().isEmpty()) {
            new Making().all();
        }
    }

    /** One loading: what it looks up is kept while it lasts. */
    private final class Making {
        private final Random random = new Random(20261123);
        private final DemoMarks marks = new DemoMarks(random);
        private final DemoMarks poorMarks = new DemoMarks(new Random(20261124));
        private final Long poorFirm = em.createQuery("select f.id from LawFirm f where f.name = :name", Long.class)
            .setParameter("name", POOR_FIRM).getResultStream().findFirst().orElse(null);
        private final LocalDate today = ChinaTime.today(clock);
        private final RuleBook book = rules.caseReviewRules(today);
        private final WorkCalendar calendar = calendars.current();
        private final Actor manager = actor("manager", Role.MANAGER);
        private final List<Marker> markers = List.of(new Marker(actor("inspector", Role.INSPECTOR), 0.20),
            new Marker(actor("inspector2", Role.INSPECTOR), 0.11), new Marker(actor("inspector3", Role.INSPECTOR), 0.33));
        private final Map<String, Long> rounds = new HashMap<>();
        private final Map<Long, List<DemoMarks.Item>> items = new HashMap<>();
        private final Map<String, FormRef> forms = new HashMap<>();
        private final Map<Long, String> paths = new HashMap<>();

        private void all() {
            em.createQuery("select o.id as id, o.path as path from Office o", Tuple.class).getResultList()
                .forEach(row -> paths.put(row.get("id", Long.class), row.get("path", String.class)));
            List<Candidate> files = em.createQuery(CASES, Candidate.class).getResultList().stream()
                .filter(file -> paths.get(file.officeId()).startsWith(manager.officePath())).toList();
            // Reviewed files spread over all two years; what is begun or given out are the latest of the others.
            List<Integer> taken = IntStream.range(0, Math.min(REVIEWED, files.size()))
                .map(n -> (int) ((long) n * files.size() * 97 / 100 / REVIEWED)).boxed().toList();
            List<Candidate> others = IntStream.range(0, files.size()).filter(i -> !taken.contains(i)).mapToObj(files::get).toList();
            List<Candidate> inHand = IntStream.range(0, Math.min(BEGUN + ASSIGNED, others.size()))
                .mapToObj(n -> others.get(others.size() - 1 - n * 2 % others.size())).toList();
            Integer worst = taken.stream().filter(i -> isPoor(files.get(i))).reduce((first, last) -> last).orElse(null);
            documents.fileFor(Stream.concat(inHand.stream(), taken.stream().filter(i -> i % 15 == 0 || i.equals(worst)).map(files::get))
                .map(Candidate::caseId).toList());
            for (int n = 0; n < taken.size(); n++) {
                reviewed(files.get(taken.get(n)), markers.get(n % markers.size()), n, taken.get(n).equals(worst));
                done();
            }
            for (int n = 0; n < inHand.size(); n++) {
                Candidate file = inHand.get(n);
                Marker marker = markers.get(n % markers.size());
                if (n < BEGUN) {
                    begun(file, marker, n);
                } else {
                    given(file, marker, today.minusDays(9), calendar.plusWorkingDays(today.minusDays(4), n - BEGUN));
                }
            }
        }

        /** Written and forgotten: each query would else compare all that was made so far with the database. */
        private void done() {
            em.flush();
            em.clear();
        }

        private boolean isPoor(Candidate file) {
            return poorFirm != null && poorFirm.equals(file.firmId());
        }

        private void reviewed(Candidate file, Marker marker, int n, boolean worst) {
            LocalDate assigned = calendar.workingDayFrom(earlier(file.closedOn().plusDays(4 + random.nextInt(20)), today.minusDays(17)));
            LocalDate due = calendar.plusWorkingDays(assigned, 10);
            LocalDate done = earlier(calendar.plusWorkingDays(assigned, 3 + random.nextInt(9)), today.minusDays(1));
            FormRef form = form(file);
            FileReview review = given(file, marker, assigned, due);
            List<DemoMarks.Item> asked = items(form.id());
            // A file of a poor handler loses more with everybody.
            double quality = 0.6 + Math.floorMod(file.handlerId() * 37, 10) / 10.0;
            // Drawn in any case, as if it had no papers, so that the files of all others stay what they are.
            Map<String, Filled> ordinary = marks.mark(asked, asked.size(), marker.severity() * quality, worst ? List.of() : sources(file));
            Map<String, Filled> answers = isPoor(file) ? poorMarks.mark(asked, asked.size(), worst ? WORST : POOR, sources(file)) : ordinary;
            review.start(sheet(file, form, review, marker, answers, true, done), form.id(), marker.who(), at(assigned.plusDays(1), 9));
            rate(review, marker, done);
            if (n % 29 == 3) {
                veto(review, marker, done, n);
            }
            review.submit(Assessment.of(DemoMarks.arithmetic(asked, answers),
                review.vetoes().stream().map(VetoFinding::mark).toList(), book.gradeScale(), book.minimumApplicable()),
                marker.who(), at(done, 16));
        }

        private void begun(Candidate file, Marker marker, int n) {
            LocalDate assigned = calendar.minusWorkingDays(today, 8 + n % 3);
            FileReview review = given(file, marker, assigned, calendar.plusWorkingDays(assigned, 8 + n % 5));
            FormRef form = form(file);
            List<DemoMarks.Item> asked = items(form.id());
            int far = Math.max(1, asked.size() * (n + 1) / (BEGUN + 2));
            review.start(sheet(file, form, review, marker, marks.mark(asked, far, marker.severity(), sources(file)), false,
                calendar.minusWorkingDays(today, 1)), form.id(), marker.who(), at(calendar.minusWorkingDays(today, 3), 9));
        }

        private FileReview given(Candidate file, Marker marker, LocalDate assigned, LocalDate due) {
            Long round = rounds.computeIfAbsent(file.officeId() + "/" + assigned.getYear(), key -> {
                ReviewRound opened = ReviewRound.standing(file.officeId(), assigned.getYear(), book.id(), at(assigned, 8));
                em.persist(opened);
                return opened.id();
            });
            FileReview review = FileReview.assign(em.find(ReviewRound.class, round), file.caseId(), file.officeId(), 1,
                marker.who().personId(), due, manager, at(assigned, 9));
            em.persist(review);
            access.grantAccess(file.caseId(), marker.who().personId());
            return review;
        }

        private long sheet(Candidate file, FormRef form, FileReview review, Marker marker, Map<String, Filled> answers, boolean submit,
                           LocalDate day) {
            return sheets.keep(form.id(), new SheetSubject("review.by." + marker.who().personId(), review.id()), facts(file), answers,
                submit, marker.who(), at(day, 15));
        }

        private void rate(FileReview review, Marker marker, LocalDate day) {
            Difficulty level = Difficulty.values()[Math.min(2, random.nextInt(10) / 3)];
            Set<DifficultyReason> why = EnumSet.noneOf(DifficultyReason.class);
            if (level != Difficulty.ORDINARY) {
                List<DifficultyReason> fitting = EnumSet.allOf(DifficultyReason.class).stream()
                    .filter(reason -> reason.harder() == (level == Difficulty.HARD)).toList();
                why.add(fitting.get(random.nextInt(fitting.size())));
            }
            review.rate(level, why, null, marker.who(), at(day, 15));
        }

        /** The latest one waits for the manager, one was confirmed, one was not. */
        private void veto(FileReview review, Marker marker, LocalDate day, int n) {
            VetoFinding veto = review.proposeVeto("V10", VetoEffect.FAIL, null, "第14页与第19页两份会见笔录文字相同，仅日期不同", "卷1 第14、19页",
                marker.who(), at(day, 15));
            if (n < REVIEWED / 3) {
                veto.confirm(manager, "核对看守所会见登记，第二次会见没有记录", at(day, 16));
            } else if (n < REVIEWED * 2 / 3) {
                veto.reject(manager, "两次会见均有登记，文字相同系笔录模板所致，已在扣分中体现", at(day, 16));
            }
        }

        private FormRef form(Candidate file) {
            return forms.computeIfAbsent(facts(file) + paths.get(file.officeId()), key -> DemoReviews.this.forms.bestFor(Purpose.REVIEW,
                facts(file), paths.get(file.officeId()), Locale.SIMPLIFIED_CHINESE).orElseThrow());
        }

        private CaseFacts facts(Candidate file) {
            return new CaseFacts(file.type().name(), file.stage().name(), file.kind().name());
        }

        private List<DemoMarks.Item> items(long form) {
            return items.computeIfAbsent(form, key -> em.createQuery(ITEMS, Tuple.class).setParameter("form", key).getResultList().stream()
                .map(row -> new DemoMarks.Item(row.get("code", String.class), row.get("max", BigDecimal.class), row.get("na", Boolean.class)))
                .toList());
        }

        private List<DemoMarks.Source> sources(Candidate file) {
            return em.createQuery(SOURCES, Tuple.class).setParameter("case", file.caseUuid()).getResultList().stream()
                .map(row -> new DemoMarks.Source(row.get("uuid", UUID.class), row.get("title", String.class), row.get("pages", Integer.class)))
                .toList();
        }

        private Actor actor(String user, Role role) {
            Tuple row = em.createQuery(PEOPLE, Tuple.class).setParameter("user", user).getSingleResult();
            return new Actor(row.get("id", Long.class), user, row.get("name", String.class), row.get("office", Long.class),
                row.get("path", String.class), null, Set.of(role), Set.of(), null);
        }

        private static LocalDate earlier(LocalDate a, LocalDate b) {
            return a.isBefore(b) ? a : b;
        }

        private static Instant at(LocalDate day, int hour) {
            return day.atTime(hour, 12).atZone(ChinaTime.ZONE).toInstant();
        }
    }
}

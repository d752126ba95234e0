package org.pingcha.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pingcha.alert.OfferedAlerts;
import org.pingcha.complaint.OfferedComplaints;
import org.pingcha.correction.OfferedCorrections;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.opinion.OfferedOpinions;
import org.pingcha.platform.SchemaReady;
import org.pingcha.referral.OfferedReferrals;
import org.pingcha.register.LawFirm;
import org.pingcha.register.OfferedCases;
import org.pingcha.remedy.OfferedProcedures;
import org.pingcha.request.OfferedRequests;
import org.pingcha.review.OfferedFiles;
import org.pingcha.rules.ShippedRules;
import org.pingcha.survey.OfferedCampaigns;
import org.pingcha.testing.DatabaseTest;
import org.pingcha.trial.OfferedHearings;
import org.pingcha.web.Grouping;
import org.pingcha.web.ListAddress;
import org.pingcha.web.Offer;
import org.pingcha.web.OfferedList;
import org.pingcha.web.Tally;
import org.pingcha.web.Texts;

/** Every list that a room offers has a page with its views, reads its own address, and gives nothing to whoever may not open it. */
class OfferedListsTest extends DatabaseTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final List<Class<? extends OfferedList>> ALL = List.of(OfferedAlerts.class, OfferedCases.class, OfferedComplaints.class, OfferedCorrections.class,
        OfferedFiles.class, OfferedHearings.class, OfferedOpinions.class, OfferedCampaigns.class, OfferedProcedures.class, OfferedReferrals.class, OfferedRequests.class);
    /** A way to ask for all views of each list, so that each of its queries is put to the database. */
    private static final Map<String, List<String>> VIEWS = Map.of("files", List.of("tab=waiting&q=a", "tab=reviews&overdue=true"), "complaints",
        List.of("tab=ALL", "tab=MINE&q=a", "tab=OVERDUE"), "requests", List.of("tab=asked&overdue=true", "tab=done&q=a"), "referrals", List.of("tab=ENDED", "due=lapsing"),
        "alerts", List.of("tab=ENDED", "tab=MINE", "tab=OVERDUE&q=a", "tab=QUESTIONS"), "corrections", List.of("tab=OVERDUE", "tab=CHECK&q=a", "tab=ENDED"));

    @Test
    void everyListAnswersItsReadersAndNobodyElse() throws IOException {
        wire(ShippedRules.class).load(new SchemaReady());
        Office office = anAgency("OL1");
        LawFirm firm = aFirm(em, "明理律师事务所");
        for (int i = 1; i <= 3; i++) {
            aCase(em, office).no("OL-" + i).by("OL-L" + (i == 3 ? 2 : 1), "承办" + i, i == 3 ? null : firm).assigned(MONDAY.minusDays(9)).closed(MONDAY.minusDays(i)).saved();
        }
        Person manager = aPerson("ol-manager", office, Role.MANAGER);
        // Whoever calls recipients reads opinions; a bureau reads referrals.
        Person nobody = aPerson("ol-nobody", office, Role.INTERVIEWER);
        Person bureau = aPerson("ol-bureau", office, Role.BUREAU_OFFICER);
        flushAndClear();
        for (Class<? extends OfferedList> type : ALL) {
            OfferedList list = wire(type);
            Offer offer = list.offer();
            Person caller = offer.readers().contains(Role.INTERVIEWER) ? bureau : nobody;
            assertFalse(Texts.text(Texts.ENGLISH, offer.title()).startsWith("???"), offer.title());
            assertTrue(Files.readString(Path.of("src/main/webapp" + offer.path() + ".xhtml")).contains("<k:views list=\"" + offer.key() + "\"/>"), offer.path());
            for (String asked : Stream.concat(Stream.of(""), VIEWS.getOrDefault(offer.key(), List.of()).stream()).toList()) {
                ListAddress address = ListAddress.read(asked);
                assertEquals(address, offer.of(address), offer.key() + " knows its parameters");
                actAs(manager);
                assertTrue(list.isOpenTo(current.get()));
                long seen = list.count(address);
                actAs(caller);
                assertFalse(list.isOpenTo(current.get()));
                assertEquals(0, list.count(address), offer.key());
                for (Grouping by : offer.groupings()) {
                    assertEquals(List.of(), list.tallies(address, by, LocalDate.EPOCH, 0), offer.key() + " by " + by);
                    actAs(manager);
                    assertTrue(list.tallies(address, by, LocalDate.EPOCH, 0).stream().mapToLong(Tally::count).sum() <= seen, offer.key() + " by " + by);
                    actAs(caller);
                }
            }
        }
        actAs(manager);
        everyAlarmThatIsOfferedCanBeKept();
        OfferedList cases = wire(OfferedCases.class);
        ListAddress all = ListAddress.read("");
        assertEquals(List.of(2L, 1L), cases.tallies(all, Grouping.HANDLER, MONDAY.minusDays(9), 0).stream().map(Tally::count).toList());
        assertEquals(List.of(new Tally(String.valueOf(firm.id()), firm.name(), 2)), cases.tallies(all, Grouping.FIRM, MONDAY.minusDays(9), 1));
        assertEquals(List.of(), cases.tallies(all, Grouping.OFFICE, MONDAY.minusDays(8), 0), "none was assigned since");
        assertEquals(List.of(new Tally(String.valueOf(office.id()), office.name(), 2)),
            wire(OfferedFiles.class).tallies(all, Grouping.OFFICE, MONDAY.minusDays(2), 1), "files that wait count from the day on which their case was closed");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertEquals(ALL.size(), sources.filter(path -> path.getFileName().toString().matches("Offered[A-Z].*\\.java")).filter(OfferedListsTest::offers).count(),
                "a list that no test knows");
        }
    }

    private void everyAlarmThatIsOfferedCanBeKept() {
        provide(OfferedLists.class, new OfferedLists() {
            @Override
            public Optional<OfferedList> find(String key) {
                return ALL.stream().<OfferedList>map(type -> wire(type)).filter(list -> list.offer().key().equals(key)).findFirst();
            }
        });
        SavedViewService views = wire(SavedViewService.class);
        for (Offer offer : ALL.stream().map(type -> wire(type).offer()).toList()) {
            for (Grouping by : offer.groupings()) {
                views.save(offer.key(), ListAddress.read(""), new ViewEntry(offer.key() + " " + by, null, DigestRhythm.NONE, 1, by, 7));
                assertFalse(Texts.text(Texts.ENGLISH, "views.alarm." + by).startsWith("???") || Texts.text(Texts.ENGLISH, "views.says." + by).startsWith("???"), by.name());
            }
        }
        flushAndClear();
    }

    private static boolean offers(Path source) {
        try {
            return Files.readString(source).contains("implements OfferedList");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.pingcha.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Actor;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

class SheetFillingTest extends DatabaseTest {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final CaseFacts HEARD = new CaseFacts("CIVIL", "LITIGATION", "CIVIL_AGENCY");
    private static final Form FORM = FormLoader.read("HF");
    private static final String STORED = "select i.code from ItemMark m join m.item i where m.sheet.id = :sheet and m.answer <> org.pingcha.instrument.AnswerKind.NONE";
    private static long subjects = 100;

    private SheetFilling filling;
    private long version;

    @BeforeEach
    void publish() {
        filling = wire(SheetFilling.class);
        Instrument instrument = new Instrument(FORM.code(), FORM.purpose());
        em.persist(instrument);
        InstrumentVersion form = new InstrumentVersion(instrument, FORM, null, Actor.system(), clock.instant());
        form.publish(Actor.system(), clock.instant());
        em.persist(form);
        version = form.id();
    }

    private long open() {
        long sheet = filling.open(version, new SheetSubject("survey.test", subjects++), HEARD, Actor.system(), clock.instant());
        em.flush();
        return sheet;
    }

    private void answer(long sheet, String code, String value) {
        filling.answer(sheet, code, value, Actor.system(), clock.instant());
    }

    private Set<String> stored(long sheet) {
        em.flush();
        return new TreeSet<>(em.createQuery(STORED, String.class).setParameter("sheet", sheet).getResultList());
    }

    private static String key(Runnable call) {
        return assertThrows(Problem.class, call::run).key();
    }

    @Test
    void whatIsNoLongerAskedIsTakenOutWithTheAnswerThatAskedIt() {
        long sheet = open();
        answer(sheet, "Q0", "YES");
        answer(sheet, "Q11", "YES");
        answer(sheet, "Q11a", "两千元");
        answer(sheet, "Q11e", "NAMED");
        assertEquals(Set.of("Q0", "Q11", "Q11a", "Q11e"), stored(sheet));
        answer(sheet, "Q11", "NO");
        assertEquals(Set.of("Q0", "Q11"), stored(sheet));
        answer(sheet, "Q0", "NO");
        assertEquals(Set.of("Q0"), stored(sheet));
        filling.submit(sheet, Actor.system(), clock.instant());
        assertEquals("instrument.problem.submitted", key(() -> answer(sheet, "Q0", "YES")));
    }

    @Test
    void aQuestionThatIsNotAskedTakesNoAnswerAndConsentIsNotDeclined() {
        long sheet = open();
        assertEquals("instrument.problem.notAsked", key(() -> answer(sheet, "Q1", "WEEK")));
        assertEquals("instrument.problem.mustAnswer", key(() -> filling.decline(sheet, "Q0", AnswerKind.REFUSED, Actor.system(), clock.instant())));
        answer(sheet, "Q0", "YES");
        assertEquals("instrument.problem.badValue", key(() -> answer(sheet, "Q1", "TOMORROW")));
        assertEquals("instrument.problem.incomplete", key(() -> filling.submit(sheet, Actor.system(), clock.instant())));
        filling.decline(sheet, "Q1", AnswerKind.REFUSED, Actor.system(), clock.instant());
        assertEquals(AnswerKind.REFUSED, filling.read(sheet, ZH).item("Q1").orElseThrow().answer());
    }

    /** Random people who answer, decline, go back and change their minds; after each step only what is asked is stored. */
    @Test
    void noSheetEverHoldsAnAnswerToAQuestionThatWasNotAsked() {
        Random random = new Random(5);
        for (int person = 0; person < 4; person++) {
            long sheet = open();
            for (int step = 0; step < 25; step++) {
                Filling seen = filling.read(sheet, random.nextBoolean() ? ZH : Locale.ENGLISH);
                List<ItemView> items = seen.items();
                String code = items.get(random.nextInt(items.size())).code();
                Form.Item item = FORM.items().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
                if (item.declinable() && random.nextInt(6) == 0) {
                    filling.decline(sheet, code, AnswerKind.NOT_CLEAR, Actor.system(), clock.instant());
                } else {
                    // Mostly yes, or most of the questions would never be reached.
                    answer(sheet, code, code.equals("Q0") && random.nextInt(8) > 0 ? "YES" : QuestionnaireTest.value(item, random));
                }
                Set<String> asked = filling.read(sheet, ZH).items().stream().map(ItemView::code).collect(Collectors.toSet());
                Set<String> stored = stored(sheet);
                assertEquals(stored, stored.stream().filter(asked::contains).collect(Collectors.toCollection(TreeSet::new)));
            }
        }
    }
}

package org.pingcha.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseType.ADMINISTRATIVE;
import static org.pingcha.register.CaseType.CIVIL;
import static org.pingcha.register.CaseType.CRIMINAL;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pingcha.instrument.AnswerKind;
import org.pingcha.instrument.ItemKind;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.instrument.SheetView.OptionView;
import org.pingcha.instrument.Wording;
import org.pingcha.register.CaseType;
import org.pingcha.survey.Figures.Answered;
import org.pingcha.survey.Figures.Count;

class FiguresTest {
    private static final Outcomes OUTCOMES = new Outcomes(60, 0, 0, 0, 40, 0);
    private static final ItemView OVERALL = item("Q10", ItemKind.SCALE, "100", "5", "100", "4", "75", "3", "50", "2", "25", "1", "0");

    private static Wording word(String text) {
        return new Wording(text, "zh-CN", false, false);
    }

    private static ItemView item(String code, ItemKind kind, String max, String... options) {
        List<OptionView> listed = new ArrayList<>();
        for (int i = 0; i < options.length; i += 2) {
            listed.add(new OptionView(options[i], word("选项" + options[i]), new BigDecimal(options[i + 1])));
        }
        return new ItemView(code, kind, word(code), null, new BigDecimal(max), false, true, true, null, listed, AnswerKind.NONE, null, null, null, null, 0, null,
            null, List.of(), List.of());
    }

    private static Count count(CaseType type, String value, long n) {
        return new Count("Q10", AnswerKind.VALUE, value, type, n);
    }

    private static Figures.Line overall(int smallest, List<Answered> bases, Count... counts) {
        return Figures.of(List.of(OVERALL), bases, List.of(counts), OUTCOMES, smallest).lines().get(0);
    }

    @Test
    void satisfiedAreTheTwoUpperAnswersAndOthersStandBeside() {
        Figures.Line line = overall(5, List.of(new Answered(CIVIL, 100, 24)), count(CIVIL, "5", 8), count(CIVIL, "4", 4), count(CIVIL, "3", 5), count(CIVIL, "1", 3),
            new Count("Q10", AnswerKind.REFUSED, null, CIVIL, 2), new Count("Q10", AnswerKind.NOT_CLEAR, null, CIVIL, 2));
        assertEquals(20, line.n());
        assertEquals(0.6, line.satisfied().estimate(), 1e-12);
        assertEquals(2, line.refused());
        assertEquals(2, line.notClear());
        assertEquals(List.of(8L, 4L, 5L, 0L, 3L), line.options().stream().map(Figures.Option::n).toList());
    }

    @Test
    void aKindOfCaseCountsByItsCasesAndNotByWhoAnswered() {
        // Criminal cases are most of the frame and few of the answers: unweighted it would be 45 of 60.
        Figures.Line line = overall(5, List.of(new Answered(CRIMINAL, 900, 10), new Answered(CIVIL, 100, 50)), count(CRIMINAL, "5", 2), count(CRIMINAL, "1", 8),
            count(CIVIL, "5", 43), count(CIVIL, "2", 7));
        assertEquals(0.9 * 0.2 + 0.1 * 0.86, line.satisfied().estimate(), 1e-12);
        assertTrue(line.satisfied().low() < 0.2 && line.satisfied().high() > 0.4, "ten answers for nine hundred cases say little");
    }

    @Test
    void fewAnswersAreNotShown() {
        Figures.Line line = overall(5, List.of(new Answered(CIVIL, 100, 4)), count(CIVIL, "1", 4));
        assertTrue(line.hidden());
        assertNull(line.satisfied());
        assertEquals(0, line.n());
        assertEquals(List.of(), line.options());
    }

    /** Whatever is hidden cannot be had by subtraction, for any numbers of answers in the three kinds of case. */
    @Test
    void whatIsHiddenCannotBeWorkedOut() {
        Random random = new Random(3);
        for (int run = 0; run < 2000; run++) {
            int smallest = 3 + random.nextInt(5);
            long[] n = {random.nextInt(12), random.nextInt(12), random.nextInt(40)};
            List<Answered> bases = List.of(new Answered(CRIMINAL, 200, n[0]), new Answered(CIVIL, 200, n[1]), new Answered(ADMINISTRATIVE, 200, n[2]));
            Figures.Line line = overall(smallest, bases, count(CRIMINAL, "5", n[0]), count(CIVIL, "1", n[1]), count(ADMINISTRATIVE, "4", n[2]));
            List<Figures.Group> hidden = line.groups().stream().filter(Figures.Group::isHidden).toList();
            line.groups().stream().filter(group -> !group.isHidden()).forEach(group -> assertTrue(group.n() >= smallest));
            if (!line.hidden() && !hidden.isEmpty()) {
                long secret = line.n() - line.groups().stream().mapToLong(Figures.Group::n).sum();
                assertTrue(hidden.size() > 1 && secret >= smallest || line.groups().stream().allMatch(Figures.Group::isHidden),
                    n[0] + " " + n[1] + " " + n[2] + " with " + smallest);
            }
        }
    }
}

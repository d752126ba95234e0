package org.pingcha.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingcha.instrument.SheetView.ItemView;

/** The questions to recipients that ship, and which of them are asked after what was answered. */
class QuestionnaireTest {
    private static final Form FORM = FormLoader.read("HF");
    private static final CaseFacts HEARD = new CaseFacts("CIVIL", "LITIGATION", "CIVIL_AGENCY");
    private static final CaseFacts UNHEARD = new CaseFacts("CIVIL", "NON_LITIGATION", "NON_LITIGATION");

    private static Set<String> asked(CaseFacts facts, Map<String, String> answers) {
        return AskedItems.of(FORM, facts, code -> answers.containsKey(code) ? List.of(answers.get(code)) : List.of());
    }

    @Test
    void everyQuestionSpeaksBothLanguagesAndIsAnsweredOrDeclined() {
        assertEquals(Purpose.SURVEY, FORM.purpose());
        assertFalse(FORM.verified());
        assertEquals(FORM, FormReader.read(FormWriter.write(FORM)).form());
        Stream.concat(Stream.concat(Stream.of(FORM.name()), FORM.sections().stream().map(Form.Section::name)),
            FORM.items().flatMap(item -> Stream.concat(Stream.of(item.text()), item.options().stream().map(Form.Option::text))))
            .forEach(text -> assertFalse(text.in(Locale.ENGLISH, FORM.translations()).fallback(), text::toString));
        List<String> mustAnswer = FORM.items().filter(item -> item.required() && !item.declinable()).map(Form.Item::code).toList();
        assertEquals(List.of("Q0", "Q0a"), mustAnswer, "consent and who answers alone cannot be passed over");
    }

    @Test
    void theResultIsRatedAfterTheService() {
        List<String> scales = FORM.items().filter(item -> item.kind() == ItemKind.SCALE).map(Form.Item::code).toList();
        assertEquals(List.of("Q7", "Q8", "Q13", "Q10", "Q9"), scales);
    }

    @ParameterizedTest
    @CsvSource({
        // answered     | asked only then
        "Q1,  NEVER,     Q1a", "Q11, YES,      Q11a", "Q11, YES,      Q11b", "Q11, YES,      Q11c", "Q11, YES,      Q11d", "Q11, YES,      Q11e"})
    void aFollowUpIsAskedAfterOneAnswerAlone(String code, String answer, String followUp) {
        assertTrue(asked(HEARD, Map.of("Q0", "YES", code, answer)).contains(followUp));
        FORM.items().filter(item -> item.code().equals(code)).flatMap(item -> Stream.concat(item.options().stream().map(Form.Option::code), Stream.of("NO", "REFUSED", "NOT_CLEAR")))
            .filter(other -> !other.equals(answer)).forEach(other -> assertFalse(asked(HEARD, Map.of("Q0", "YES", code, other)).contains(followUp), other));
    }

    @Test
    void theHearingIsAskedAboutWhereThereAreHearings() {
        assertTrue(asked(HEARD, Map.of("Q0", "YES")).contains("Q5"));
        assertFalse(asked(UNHEARD, Map.of("Q0", "YES")).contains("Q5"));
        assertFalse(asked(CaseFacts.UNKNOWN, Map.of("Q0", "YES")).contains("Q5"));
    }

    @Test
    void withoutConsentNothingElseIsAsked() {
        assertEquals(Set.of("Q0"), asked(HEARD, Map.of()));
        assertEquals(Set.of("Q0"), asked(HEARD, Map.of("Q0", "NO", "Q11", "YES")));
    }

    @Test
    void anAnswerToWhatIsNotAskedDecidesNothing() {
        // Q11 was answered before consent was taken back: its follow-ups must not come up by themselves.
        assertFalse(asked(HEARD, Map.of("Q0", "NO", "Q11", "YES")).contains("Q11a"));
    }

    /** Two languages and any order of reading lead along one path; a thousand random ways through the form. */
    @Test
    void theLanguageNeverChangesThePath() {
        Random random = new Random(20261127);
        for (int run = 0; run < 1000; run++) {
            CaseFacts facts = random.nextBoolean() ? HEARD : UNHEARD;
            Map<String, SheetReading.Mark> marks = new HashMap<>();
            FORM.items().filter(item -> random.nextInt(4) > 0).forEach(item -> marks.put(item.code(), random(item, random)));
            List<String> chinese = codes(facts, marks, Locale.SIMPLIFIED_CHINESE);
            assertEquals(chinese, codes(facts, marks, Locale.ENGLISH));
            assertEquals(chinese, codes(facts, marks, Locale.FRENCH));
            List<String> order = new ArrayList<>(new TreeSet<>(chinese));
            assertEquals(order.size(), new HashSet<>(chinese).size());
        }
    }

    private static List<String> codes(CaseFacts facts, Map<String, SheetReading.Mark> marks, Locale locale) {
        return new SheetReading(FORM, facts, marks, locale).items().stream().map(ItemView::code).toList();
    }

    static SheetReading.Mark random(Form.Item item, Random random) {
        if (item.declinable() && random.nextInt(5) == 0) {
            return mark(random.nextBoolean() ? AnswerKind.NOT_CLEAR : AnswerKind.REFUSED, null);
        }
        return mark(AnswerKind.VALUE, value(item, random));
    }

    static String value(Form.Item item, Random random) {
        return switch (item.kind()) {
            case SCALE, CHOICE -> item.options().get(random.nextInt(item.options().size())).code();
            case YES_NO -> random.nextBoolean() ? "YES" : "NO";
            default -> "说不准" + random.nextInt(100);
        };
    }

    private static SheetReading.Mark mark(AnswerKind kind, String text) {
        return new SheetReading.Mark(kind, text, null, null, null, null, 1, null, null, List.of());
    }
}

package org.pingcha.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** Numbers without gaps or repeats, whoever comes and whoever fails. */
class LetterNumbersTest extends DatabaseTest {
    private static final int THREADS = 50;

    /** Thrown on purpose, as another room's rule would. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void fiftyAtOnceSomeOfThemRolledBackGetOneToN() throws Exception {
        Office office = anAgency("RACE");
        Person officer = aPerson("race", office, Role.COMPLAINT_OFFICER);
        commit();
        List<Callable<String>> work = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            boolean fails = i % 5 == 3;
            work.add(() -> drawn(officer, office, fails));
        }
        List<String> numbers = new ArrayList<>();
        int refused = 0;
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<String> done : threads.invokeAll(work)) {
                String number = done.get();
                refused += number == null ? 1 : 0;
                if (number != null) {
                    numbers.add(number);
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(10, refused);
        List<Integer> serials = numbers.stream().map(number -> Integer.valueOf(number.replaceFirst("RACE投受〔2026〕(\\d+)号", "$1"))).sorted().toList();
        assertEquals(IntStream.rangeClosed(1, THREADS - refused).boxed().toList(), serials);
    }

    private String drawn(Person who, Office office, boolean fails) {
        try {
            return inNewTransaction(other -> {
                String number = wireFor(who, other, LetterNumbers.class).next(office, LetterKind.ACCEPTANCE, clock.instant()).text();
                other.flush();
                if (fails) {
                    throw new Refused();
                }
                return number;
            });
        } catch (Refused expected) {
            return null;
        }
    }

    @Test
    void eachOfficeKindAndYearCountsForItself() {
        Office one = anAgency("ONE");
        Office two = anAgency("TWO");
        LetterNumbers numbers = wire(LetterNumbers.class);
        Instant lastOf2026 = Instant.parse("2026-12-31T15:59:59Z");
        Map<String, Integer> drawn = new HashMap<>();
        assertEquals("ONE投受〔2026〕1号", numbers.next(one, LetterKind.ACCEPTANCE, lastOf2026).text());
        assertEquals("ONE投受〔2026〕2号", numbers.next(one, LetterKind.ACCEPTANCE, lastOf2026).text());
        assertEquals("ONE投不受〔2026〕1号", numbers.next(one, LetterKind.NON_ACCEPTANCE, lastOf2026).text());
        assertEquals("TWO投受〔2026〕1号", numbers.next(two, LetterKind.ACCEPTANCE, lastOf2026).text());
        // One second later it is New Year at the office.
        assertEquals("ONE投受〔2027〕1号", numbers.next(one, LetterKind.ACCEPTANCE, lastOf2026.plus(Duration.ofSeconds(1))).text());
        for (LetterKind kind : LetterKind.values()) {
            if (kind.isNumbered()) {
                drawn.merge(kind.word(), 1, Integer::sum);
            }
        }
        drawn.forEach((word, kinds) -> assertEquals(1, kinds, word + " stands for two kinds"));
    }

    @ParameterizedTest
    @CsvSource({"江州市司法局,江州司", "江东省司法厅,江东司", "江城区司法局,江城司", "云岭县法律援助中心,云岭援", "本机关,X1", "司法局,X1"})
    void anOfficeIsCalledByItsNameUntilItChoosesOtherwise(String name, String expected) {
        assertEquals(expected, LetterOffice.standard(name, "X1"));
    }

    @Test
    void theNameInNumbersHoldsNoFigures() {
        for (String bad : new String[] {null, " ", "江司2026", "江司〔〕", "长".repeat(21)}) {
            assertEquals("letter.problem.shortName", assertThrows(Problem.class, () -> new LetterOffice(1, bad)).key());
        }
        assertEquals("江司", new LetterOffice(1, " 江司 ").shortName());
    }
}

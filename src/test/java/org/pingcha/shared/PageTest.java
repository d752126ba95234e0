package org.pingcha.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.DatabaseTest;

class PageTest extends DatabaseTest {
    private static final String ROWS = " from Office o left join o.parent p where o.code like 'P%' and (p.code is null or p.code = 'P1')";

    private long counted(int most) {
        return em.createQuery(Page.total("o", ROWS, most), Long.class).getSingleResult();
    }

    /** The page that begins at a row of a list with so many. */
    private static Page<Integer> page(int rows, int first) {
        return new Page<>(IntStream.range(first, Math.min(rows, first + 50)).boxed().toList(), Math.min(rows, Page.COUNTED + 1));
    }

    @Test
    void aListThatIsCountedToItsEndReachesThere() {
        assertEquals(Page.COUNTED, page(Page.COUNTED, 0).reach(0, 50));
        assertEquals(Page.COUNTED, page(Page.COUNTED, 950).reach(950, 50));
        assertEquals("1000", Page.counted(Page.COUNTED));
    }

    @Test
    void whereRowsAreNotAllCountedThePagesGoOnToTheLastRow() {
        assertEquals(1000, page(1070, 0).reach(0, 50));
        assertEquals(1050, page(1070, 950).reach(950, 50), "one page follows");
        assertEquals(1100, page(1070, 1000).reach(1000, 50), "and another");
        assertEquals(1070, page(1070, 1050).reach(1050, 50), "this is the last");
        assertEquals("1000+", Page.counted(1001));
    }

    @Test
    void rowsAreCountedNoFurtherThanOneBeyondTheMost() {
        for (int i = 1; i <= 5; i++) {
            anAgency("P" + i);
        }
        em.flush();
        assertEquals(5, counted(6));
        assertEquals(5, counted(5));
        assertEquals(5, counted(Page.ALL));
        List<String> sent = statementsOf(() -> assertEquals(4, counted(3)));
        assertEquals(1, sent.size());
        assertTrue(sent.get(0).contains("fetch first") || sent.get(0).contains("limit"), sent.get(0));
    }
}

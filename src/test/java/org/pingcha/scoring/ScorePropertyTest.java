package org.pingcha.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every sheet, however it was filled in. */
class ScorePropertyTest {
    @Property
    void noOrderOfEditsChangesTheScore(@ForAll("sheets") List<ItemMark> sheet, @ForAll Random random) {
        Tally straight = Tally.of(sheet);

        // The same sheet by way of other marks: items in any order, each first marked otherwise, then for good.
        List<ItemMark> order = new ArrayList<>(sheet);
        Collections.shuffle(order, random);
        Map<String, ItemMark> edited = new LinkedHashMap<>();
        order.forEach(item -> edited.put(item.code(), otherwise(item)));
        Collections.shuffle(order, random);
        for (ItemMark item : order) {
            List<BigDecimal> deductions = new ArrayList<>(item.deductions());
            Collections.shuffle(deductions, random);
            edited.put(item.code(), new ItemMark(item.code(), item.max(), deductions, item.applicable()));
        }
        Tally tally = Tally.of(edited.values());

        assertEquals(0, straight.earned().compareTo(tally.earned()));
        assertEquals(0, straight.applicable().compareTo(tally.applicable()));
        assertEquals(straight.running(), tally.running());
    }

    @Property
    void theScoreIsTheNearestHundredthOfTheExactQuotient(@ForAll("sheets") List<ItemMark> sheet) {
        Tally tally = Tally.of(sheet);
        tally.running().ifPresent(score -> {
            // Without division: |score × applicable − 100 × earned| ≤ 0.005 × applicable, and on a tie the score is above.
            BigDecimal error = score.multiply(tally.applicable())
                .subtract(BigDecimal.valueOf(100).multiply(tally.earned()));
            BigDecimal half = new BigDecimal("0.005").multiply(tally.applicable());
            assertTrue(error.abs().compareTo(half) <= 0);
            assertTrue(error.compareTo(half.negate()) > 0);
            assertEquals(2, score.scale());
        });
    }

    @Property
    void aScoreLiesBetweenNothingAndAHundred(@ForAll("sheets") List<ItemMark> sheet) {
        Tally.of(sheet).running().ifPresent(score -> {
            assertTrue(score.signum() >= 0);
            assertTrue(score.compareTo(BigDecimal.valueOf(100)) <= 0);
        });
    }

    @Property
    void oneMoreDeductionNeverHelps(@ForAll("sheets") List<ItemMark> sheet, @ForAll Random random) {
        if (sheet.isEmpty()) {
            return;
        }
        int at = random.nextInt(sheet.size());
        List<ItemMark> worse = new ArrayList<>(sheet);
        ItemMark item = sheet.get(at);
        List<BigDecimal> deductions = new ArrayList<>(item.deductions());
        deductions.add(new BigDecimal("0.5"));
        worse.set(at, new ItemMark(item.code(), item.max(), deductions, item.applicable()));
        assertTrue(score(worse).compareTo(score(sheet)) <= 0);
    }

    private static ItemMark otherwise(ItemMark item) {
        return item.applicable() ? ItemMark.notApplicable(item.code(), item.max())
            : ItemMark.less(item.code(), item.max(), BigDecimal.ONE);
    }

    private static BigDecimal score(Collection<ItemMark> sheet) {
        return Tally.of(sheet).running().orElse(BigDecimal.ZERO);
    }

    @Provide
    Arbitrary<List<ItemMark>> sheets() {
        Arbitrary<BigDecimal> max = Arbitraries.integers().between(1, 40).map(n -> BigDecimal.valueOf(n * 5L, 1));
        Arbitrary<List<BigDecimal>> deductions = Arbitraries.integers().between(0, 1200)
            .map(n -> new BigDecimal(BigInteger.valueOf(n), 2)).list().ofMaxSize(4);
        Arbitrary<Boolean> applicable = Arbitraries.integers().between(0, 4).map(n -> n > 0);
        return Combinators.combine(max, deductions, applicable).as((m, d, a) -> new ItemMark("", m, d, a)).list()
            .ofMaxSize(30).map(ScorePropertyTest::numbered);
    }

    private static List<ItemMark> numbered(List<ItemMark> items) {
        List<ItemMark> numbered = new ArrayList<>();
        for (ItemMark item : items) {
            numbered.add(new ItemMark("I" + numbered.size(), item.max(), item.deductions(), item.applicable()));
        }
        return numbered;
    }
}

package org.pingcha.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds for every sheet, however it was filled in: tried on a thousand random ones, each named by its seed. */
class ScorePropertyTest {
    private static final int TRIES = 1000;

    @Test
    void noOrderOfEditsChangesTheScore() {
        everySheet((sheet, random) -> {
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
        });
    }

    @Test
    void theScoreIsTheNearestHundredthOfTheExactQuotient() {
        everySheet((sheet, random) -> {
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
        });
    }

    @Test
    void aScoreLiesBetweenNothingAndAHundred() {
        everySheet((sheet, random) -> {
            Tally.of(sheet).running().ifPresent(score -> {
                assertTrue(score.signum() >= 0);
                assertTrue(score.compareTo(BigDecimal.valueOf(100)) <= 0);
            });
        });
    }

    @Test
    void oneMoreDeductionNeverHelps() {
        everySheet((sheet, random) -> {
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
        });
    }

    private static ItemMark otherwise(ItemMark item) {
        return item.applicable() ? ItemMark.notApplicable(item.code(), item.max())
            : ItemMark.less(item.code(), item.max(), BigDecimal.ONE);
    }

    private static BigDecimal score(Collection<ItemMark> sheet) {
        return Tally.of(sheet).running().orElse(BigDecimal.ZERO);
    }

    private static void everySheet(BiConsumer<List<ItemMark>, Random> property) {
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            try {
                property.accept(sheet(random), random);
            } catch (AssertionError e) {
                throw new AssertionError("with seed " + seed, e);
            }
        }
    }

    /** Up to 30 items of 0.5 to 20 points, one in five not applicable, up to four deductions of up to 12 points each. */
    private static List<ItemMark> sheet(Random random) {
        List<ItemMark> items = new ArrayList<>();
        for (int size = random.nextInt(31); items.size() < size;) {
            List<BigDecimal> deductions = new ArrayList<>();
            for (int count = random.nextInt(5); deductions.size() < count;) {
                deductions.add(BigDecimal.valueOf(random.nextInt(1201), 2));
            }
            BigDecimal max = BigDecimal.valueOf(5L * (1 + random.nextInt(40)), 1);
            items.add(new ItemMark("I" + items.size(), max, deductions, random.nextInt(5) > 0));
        }
        return items;
    }
}

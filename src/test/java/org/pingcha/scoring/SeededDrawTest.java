package org.pingcha.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeededDrawTest {
    private static final List<String> FRAME = IntStream.range(0, 500).mapToObj(n -> "江援民字〔2026〕%05d号".formatted(n)).toList();

    @Test
    void anyoneCanDrawItAgainFromSeedAndNames() throws Exception {
        // sha256sum of "abc:甲", as the command prints it: the draw needs nothing of ours.
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", sha("abc"));
        assertEquals(sha("abc:甲"), SeededDraw.number("abc", "甲"));
        List<String> mixed = new ArrayList<>(FRAME);
        Collections.shuffle(mixed, new Random(1));
        assertEquals(SeededDraw.draw(FRAME, Function.identity(), "s", 50), SeededDraw.draw(mixed, Function.identity(), "s", 50), "the order of the frame decides nothing");
        assertNotEquals(SeededDraw.draw(FRAME, Function.identity(), "s", 50), SeededDraw.draw(FRAME, Function.identity(), "t", 50));
    }

    @Test
    void aLargerSampleHoldsTheSmallerOne() {
        List<String> fifty = SeededDraw.draw(FRAME, Function.identity(), "s", 50);
        assertEquals(fifty, SeededDraw.draw(FRAME, Function.identity(), "s", 80).subList(0, 50));
        assertEquals(500, new HashSet<>(SeededDraw.draw(FRAME, Function.identity(), "s", 900)).size());
    }

    @Test
    void everybodyIsDrawnAboutEquallyOften() {
        Map<String, Integer> times = new TreeMap<>();
        for (int seed = 0; seed < 400; seed++) {
            SeededDraw.draw(FRAME, Function.identity(), "seed" + seed, 100).forEach(name -> times.merge(name, 1, Integer::sum));
        }
        // 400 draws of one in five: 80 each, with a deviation of 8; six of them is never seen by chance.
        times.values().forEach(n -> assertTrue(Math.abs(n - 80) < 48, n::toString));
        assertEquals(500, times.size());
    }

    @Test
    void sharesAreProportionalAndNobodyIsForgotten() {
        assertEquals(Map.of("a", 60, "b", 30, "c", 10), SeededDraw.allocate(Map.of("a", 600, "b", 300, "c", 100), 100));
        assertEquals(Map.of("a", 1, "b", 1), SeededDraw.allocate(Map.of("a", 999, "b", 1), 2));
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            Map<String, Integer> sizes = new TreeMap<>(Map.of("a", random.nextInt(50), "b", random.nextInt(500), "c", random.nextInt(5)));
            int total = sizes.values().stream().mapToInt(Integer::intValue).sum();
            int sample = random.nextInt(total + 20);
            Map<String, Integer> shares = SeededDraw.allocate(sizes, sample);
            assertEquals(Math.min(sample, total), shares.values().stream().mapToInt(Integer::intValue).sum(), sizes + " " + sample + " " + shares);
            shares.forEach((key, share) -> assertTrue(share >= 0 && share <= sizes.get(key) && (share > 0 || sizes.get(key) == 0 || sample < 3), sizes + " " + sample + " " + shares));
        }
    }

    private static String sha(String text) throws Exception {
        return java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes("UTF-8")));
    }
}

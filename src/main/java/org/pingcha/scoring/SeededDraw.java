package org.pingcha.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A random sample that anyone can draw again: each member of the frame has the number SHA-256(seed ":" name), and the
 * smallest numbers are drawn. It depends on nothing but seed and names, neither on the order of the frame nor on a
 * library's generator; a seed made when the frame is closed makes it unpredictable before.
 */
public final class SeededDraw {
    private SeededDraw() {
    }

    /**
     * The drawn members, in the order of their numbers.
     *
     * @param name tells members apart, such as the case number
     * @param size how many are drawn; all, where the frame has no more
     */
    public static <T> List<T> draw(List<T> frame, Function<T, String> name, String seed, int size) {
        List<T> order = new ArrayList<>(frame);
        Map<T, String> numbers = new IdentityHashMap<>();
        order.forEach(member -> numbers.put(member, number(seed, name.apply(member))));
        order.sort(Comparator.comparing((T member) -> numbers.get(member)).thenComparing(name));
        return List.copyOf(order.subList(0, Math.min(Math.max(0, size), order.size())));
    }

    /**
     * Shares a sample out over strata in proportion to their sizes, by largest remainders; every stratum that has members
     * gets one at least, as far as the sample goes, so that each can be weighted.
     */
    public static <K extends Comparable<K>> Map<K, Integer> allocate(Map<K, Integer> sizes, int sample) {
        Map<K, Integer> shares = new TreeMap<>();
        sizes.forEach((stratum, size) -> shares.put(stratum, 0));
        int total = sizes.values().stream().mapToInt(Integer::intValue).sum();
        int wanted = Math.min(sample, total);
        Map<K, Double> remainders = new LinkedHashMap<>();
        int given = 0;
        for (Map.Entry<K, Integer> stratum : new TreeMap<>(sizes).entrySet()) {
            double exact = total == 0 ? 0 : (double) wanted * stratum.getValue() / total;
            int share = stratum.getValue() == 0 ? 0 : Math.max(1, (int) exact);
            shares.put(stratum.getKey(), share);
            remainders.put(stratum.getKey(), exact - share);
            given += share;
        }
        for (; given < wanted; given++) {
            K next = remainders.keySet().stream().filter(key -> shares.get(key) < sizes.get(key))
                .max(Comparator.comparing((K key) -> remainders.get(key)).thenComparing(Comparator.reverseOrder())).orElseThrow();
            shares.merge(next, 1, Integer::sum);
            remainders.merge(next, -1.0, Double::sum);
        }
        for (; given > wanted; given--) {
            K next = shares.keySet().stream().max(Comparator.comparing((K key) -> shares.get(key) - remainders.get(key) * 0.001)
                .thenComparing(Comparator.reverseOrder())).orElseThrow();
            shares.merge(next, -1, Integer::sum);
        }
        return shares;
    }

    static String number(String seed, String name) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest((seed + ":" + name).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.pingcha.complaint;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/**
 * How like two texts are, from 0 to 100: the Dice coefficient of their sets of character bigrams, that is twice what they
 * share by what both have (L. R. Dice, Measures of the amount of ecologic association between species, Ecology 26, 1945;
 * for bigrams of text G. W. Adamson and J. Boreham, Information Storage and Retrieval 10, 1974). Chinese has no spaces
 * between words and most of its words have two characters, so that bigrams find it about as well as words do, without a
 * dictionary (J.-Y. Nie, J. Gao, J. Zhang, M. Zhou, On the use of words and n-grams for Chinese information retrieval,
 * 2000). Sets and not bags: a longer telling repeats itself. Case, width, spaces and punctuation do not count.
 */
final class Likeness {
    private static final int WHOLE = 100;

    private Likeness() {
    }

    /** Rounded to whole per cent; 0 where either has fewer than two characters. */
    static int percent(String one, String other) {
        Set<String> a = bigrams(one);
        Set<String> b = bigrams(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int both = a.size() + b.size();
        a.retainAll(b);
        return Math.toIntExact(Math.round(2.0 * WHOLE * a.size() / both));
    }

    private static Set<String> bigrams(String text) {
        if (text == null) {
            return Set.of();
        }
        int[] letters = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase().codePoints().filter(Character::isLetterOrDigit).toArray();
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < letters.length; i++) {
            pairs.add(new String(letters, i, 2));
        }
        return pairs;
    }
}

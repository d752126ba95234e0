package org.pingcha.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Worked out by hand, from Dice's definition: twice the shared bigrams by the bigrams of both. */
class LikenessTest {
    @Test
    void sharedBigramsByAllBigrams() {
        // 律师 师收 收费 | 律师 师收 收钱: two shared, three each.
        assertEquals(67, Likeness.percent("律师收费", "律师收钱"));
        // ni ig gh ht | na ac ch ht: one shared, four each (the textbook's night and nacht).
        assertEquals(25, Likeness.percent("night", "nacht"));
        // 多次 次收 收取 取交 交通 通费 | 收取 取交 交通 通费 费三 三次: four shared, six each.
        assertEquals(67, Likeness.percent("多次收取交通费", "收取交通费三次"));
    }

    @Test
    void whatDoesNotCount() {
        assertEquals(100, Likeness.percent("律师收费，3000 元。", "律师 收费３０００元"), "spaces, punctuation and width");
        assertEquals(100, Likeness.percent("ABC", "abc"));
        assertEquals(100, Likeness.percent("收费收费收费", "收费收费"), "telling it twice");
    }

    @Test
    void nothingToCompare() {
        assertEquals(0, Likeness.percent("开庭", "阅卷"));
        assertEquals(0, Likeness.percent("收", "收"), "one character has no pair");
        assertEquals(0, Likeness.percent(null, "律师"));
        assertEquals(0, Likeness.percent("", ""));
    }

    @Test
    void oneStoryToldTwiceIsLikerThanTwoStories() {
        String told = "律师多次要我出交通费和复印费，我给了三次，没有票据。";
        int again = Likeness.percent(told, "律师要我出交通费、复印费，前后给了三次，都没有票据。");
        int other = Likeness.percent(told, "开庭前律师没有来会见，当庭才第一次见面。");
        assertTrue(again >= 60, again + "");
        assertTrue(other <= 15, other + "");
        assertEquals(again, Likeness.percent("律师要我出交通费、复印费，前后给了三次，都没有票据。", told), "the same from both sides");
    }
}

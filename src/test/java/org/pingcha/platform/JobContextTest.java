package org.pingcha.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Actor;

/** Work in batches ends where nothing is left, and where somebody cancelled it. */
class JobContextTest {
    private final List<Long> told = new ArrayList<>();
    private long most = Long.MAX_VALUE;
    private final JobContext job = new JobContext(UUID.randomUUID(), null, Actor.system(), 1, (done, total, note) -> {
        told.add(done);
        return done < most;
    });

    @Test
    void batchesGoOnUntilOneFindsNothing() {
        Deque<Integer> batches = new ArrayDeque<>(List.of(200, 200, 7, 0, 99));
        assertEquals(407, job.batches(batches::poll));
        assertEquals(List.of(200L, 400L, 407L), told);
        assertEquals(List.of(99), List.copyOf(batches));
    }

    @Test
    void aCancelledJobStartsNoFurtherBatch() {
        most = 400;
        Deque<Integer> batches = new ArrayDeque<>(List.of(200, 200, 200, 0));
        // The batch that was under way when it was cancelled counts as done: it is committed.
        assertEquals(400, job.batches(batches::poll));
        assertEquals(List.of(200, 0), List.copyOf(batches));
        assertTrue(job.wasStopped());
    }

    @Test
    void aWalkGoesOnAfterTheLastRowThatABatchSaw() {
        List<Long> after = new ArrayList<>();
        Deque<Long> last = new ArrayDeque<>(List.of(50L, 103L));
        job.walk(50, from -> {
            after.add(from);
            return last.poll();
        });
        assertEquals(List.of(0L, 50L, 103L), after);
        assertEquals(List.of(50L, 100L), told);
    }

    @Test
    void aCancelledWalkEndsBetweenBatches() {
        most = 50;
        List<Long> after = new ArrayList<>();
        job.walk(50, from -> {
            after.add(from);
            return from + 50;
        });
        assertEquals(List.of(0L), after);
    }

    @Test
    void whatFailsForOneHoldsUpNoOtherAndIsThrownAtTheEnd() {
        List<Long> seen = new ArrayList<>();
        assertEquals("2", assertThrows(IllegalStateException.class, () -> job.each(List.of(1L, 2L, 3L, 4L), one -> {
            seen.add(one);
            if (one % 2 == 0) {
                throw new IllegalStateException(String.valueOf(one));
            }
        })).getMessage());
        assertEquals(List.of(1L, 2L, 3L, 4L), seen);
        assertEquals(List.of(1L, 2L), told);
    }
}

package org.pingcha.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.testing.DatabaseTest;

class ReviewStorageTest extends DatabaseTest {
    @Test
    void aFileHasOneReviewPerRoundAndSlot() {
        Office office = anAgency("A980001");
        Person lin = aPerson("lin", office, Role.INSPECTOR);
        actAs(lin);
        ReviewRound round = persisted(() -> ReviewRound.standing(office.id(), 2026, null, clock.instant()));
        FileReview review = persisted(() -> assigned(round, office, lin));
        review.start(5L, 6L, current.get(), clock.instant());
        review.rate(Difficulty.HARD, Set.of(DifficultyReason.CROSS_REGION), "两地", current.get(), clock.instant());
        review.proposeVeto("V2", "FAIL", "无会见", "卷1 第1页", current.get(), clock.instant());
        flushAndClear();
        FileReview read = em.find(FileReview.class, review.id());
        assertEquals(ReviewState.IN_PROGRESS, read.state());
        assertEquals(1, read.vetoes().size());
        assertThrows(PersistenceException.class, () -> persisted(() -> assigned(read.round(), office, lin)));
    }

    private FileReview assigned(ReviewRound round, Office office, Person to) {
        return FileReview.assign(round, 901L, office.id(), 1, to.id(), LocalDate.of(2026, 12, 7), current.get(), clock.instant());
    }
}

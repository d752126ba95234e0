package org.pingcha.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pingcha.register.CaseFixture.aCase;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.scoring.VetoEffect;
import org.pingcha.testing.DatabaseTest;

class ReviewStorageTest extends DatabaseTest {
    @Test
    void aFileHasOneReviewPerRoundAndSlot() {
        Office office = anAgency("T980001");
        Person lin = aPerson("lin", office, Role.INSPECTOR);
        Long file = aCase(em, office).closed(LocalDate.of(2025, 9, 1)).saved().id();
        actAs(lin);
        ReviewRound round = persisted(() -> ReviewRound.standing(office.id(), 2026, null, clock.instant()));
        FileReview review = persisted(() -> assigned(round, file, office, lin));
        review.start(5L, 6L, current.get(), clock.instant());
        review.rate(Difficulty.HARD, Set.of(DifficultyReason.CROSS_REGION), "两地", current.get(), clock.instant());
        review.proposeVeto("V2", VetoEffect.FAIL, null, "无会见", "卷1 第1页", current.get(), clock.instant());
        flushAndClear();
        FileReview read = em.find(FileReview.class, review.id());
        assertEquals(ReviewState.IN_PROGRESS, read.state());
        assertEquals(Set.of(DifficultyReason.CROSS_REGION), read.difficulty().reasons());
        assertEquals(1, read.vetoes().size());
        assertThrows(PersistenceException.class, () -> persisted(() -> assigned(read.round(), file, office, lin)));
    }

    private FileReview assigned(ReviewRound round, Long file, Office office, Person to) {
        return FileReview.assign(round, file, office.id(), 1, to.id(), LocalDate.of(2026, 12, 7), current.get(), clock.instant());
    }
}

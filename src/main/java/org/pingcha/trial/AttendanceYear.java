package org.pingcha.trial;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pingcha.identity.Actor;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.shared.Problem;

/**
 * The lot of an office's year. Opened with a seed that nobody chooses; drawn from again as more cases are heard, until the
 * share of the rules is reached. A draw never changes.
 */
@Entity
@Table(name = "attendance_year")
public class AttendanceYear {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attendance_year_seq")
    @SequenceGenerator(name = "attendance_year_seq", sequenceName = "attendance_year_seq", allocationSize = 50)
    private Long id;

    @Column(name = "office_id", nullable = false, updatable = false)
    private Long officeId;

    @Column(name = "plan_year", nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, length = 64, updatable = false)
    private String seed;

    @OneToMany(mappedBy = "year", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<AttendanceDraw> draws = new ArrayList<>();

    @Version
    private long version;

    protected AttendanceYear() {
    }

    AttendanceYear(Long officeId, int year, String seed) {
        this.officeId = officeId;
        this.year = year;
        this.seed = seed;
    }

    /**
     * Draws what is missing to the share.
     *
     * @param heard how many cases are heard in the year: what the share is of
     * @param frame the ids, by their numbers, of those whose hearing is still to come: only they can be attended
     * @throws Problem where nothing is missing, or nothing is left to draw from
     */
    AttendanceDraw draw(int heard, Map<String, Long> frame, RuleBook book, Actor by, Instant at) {
        Set<String> before = drawn();
        int count = AttendanceLot.needed(book.amount(RuleKey.ATTENDANCE_SHARE), heard) - before.size();
        if (count <= 0) {
            throw new Problem("trial.problem.enoughDrawn", before.size(), heard);
        }
        if (before.containsAll(frame.keySet())) {
            throw new Problem("trial.problem.nothingToDraw");
        }
        AttendanceDraw draw = new AttendanceDraw(this, draws.size() + 1, book, frame, by, at);
        AttendanceLot.draw(seed, frame.keySet(), before, count).forEach(number -> draw.take(frame.get(number), number));
        draws.add(draw);
        return draw;
    }

    Set<String> drawn() {
        Set<String> drawn = new HashSet<>();
        draws.forEach(draw -> drawn.addAll(draw.numbers()));
        return drawn;
    }

    /** Whether drawing again from the lists that were kept gives the same cases. */
    boolean isReproduced() {
        Set<String> before = new HashSet<>();
        for (AttendanceDraw draw : draws) {
            if (!AttendanceLot.draw(seed, draw.frame(), before, draw.numbers().size()).equals(draw.numbers())) {
                return false;
            }
            before.addAll(draw.numbers());
        }
        return true;
    }

    String seed() {
        return seed;
    }

    List<AttendanceDraw> draws() {
        return List.copyOf(draws);
    }
}

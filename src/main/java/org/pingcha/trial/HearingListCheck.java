package org.pingcha.trial;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.pingcha.register.ListFault;

/**
 * What the check of a list of hearings found.
 *
 * @param good   rows that can be taken in, in their order
 * @param faults everything that is wrong, by line
 */
public record HearingListCheck(List<HearingListRow> good, List<ListFault> faults) implements Serializable {
    public HearingListCheck {
        good = List.copyOf(good);
        faults = faults.stream().sorted(Comparator.comparingInt(ListFault::line)).toList();
    }

    public List<HearingEntry> entries() {
        return good.stream().map(HearingListRow::entry).toList();
    }

    /** Lines with at least one fault. */
    public int bad() {
        return (int) faults.stream().mapToInt(ListFault::line).distinct().count();
    }

    public int rows() {
        return good.size() + bad();
    }
}

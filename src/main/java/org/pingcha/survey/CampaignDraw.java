package org.pingcha.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pingcha.register.CaseType;
import org.pingcha.register.FrameCase;
import org.pingcha.scoring.SeededDraw;

/**
 * Whom a campaign asks, from its frame and its seed; pure, so that it can be drawn again and compared. A person with
 * several cases is asked once, about the one that was closed last.
 *
 * @param cases          the drawn cases
 * @param frame          by kind, how many could be drawn
 * @param samePerson     cases left out because the person is asked about another one
 * @param wantsNoContact cases left out because the person asked not to be contacted again
 */
public record CampaignDraw(List<FrameCase> cases, Map<CaseType, Integer> frame, int samePerson, int wantsNoContact) {
    /**
     * @param size   how many to draw; null for all
     * @param silent digests of those who asked not to be contacted
     */
    static CampaignDraw of(List<FrameCase> closed, String seed, Integer size, Set<String> silent) {
        List<FrameCase> newestFirst = closed.stream().sorted(Comparator.comparing(FrameCase::closedOn).thenComparing(FrameCase::id).reversed()).toList();
        Map<String, FrameCase> persons = new LinkedHashMap<>();
        int same = 0;
        int quiet = 0;
        for (FrameCase one : newestFirst) {
            if (one.person() != null && silent.contains(one.person())) {
                quiet++;
            } else if (persons.putIfAbsent(one.person() == null ? "case:" + one.id() : one.person(), one) != null) {
                same++;
            }
        }
        Map<CaseType, List<FrameCase>> byType = new TreeMap<>();
        persons.values().forEach(one -> byType.computeIfAbsent(one.type(), any -> new ArrayList<>()).add(one));
        Map<CaseType, Integer> sizes = new TreeMap<>();
        byType.forEach((type, cases) -> sizes.put(type, cases.size()));
        Map<CaseType, Integer> shares = size == null ? sizes : SeededDraw.allocate(sizes, size);
        List<FrameCase> drawn = new ArrayList<>();
        byType.forEach((type, cases) -> drawn.addAll(SeededDraw.draw(cases, FrameCase::caseNo, seed, shares.get(type))));
        return new CampaignDraw(List.copyOf(drawn), new HashMap<>(sizes), same, quiet);
    }

    int inFrame(CaseType type) {
        return frame.getOrDefault(type, 0);
    }

    int drawn(CaseType type) {
        return (int) cases.stream().filter(one -> one.type() == type).count();
    }
}

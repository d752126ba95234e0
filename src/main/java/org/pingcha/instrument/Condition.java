package org.pingcha.instrument;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * When an item is asked: every part that is given must hold; an empty part asks nothing.
 *
 * @param caseTypes    one of these
 * @param stages       one of these
 * @param serviceKinds one of these
 * @param answers      code of an earlier item to the answers that let this one be asked: an {@link AnswerKind}'s name, an
 *                     option's code, YES or NO
 */
public record Condition(List<String> caseTypes, List<String> stages, List<String> serviceKinds,
                        Map<String, List<String>> answers) implements Serializable {
    /** Always asked. */
    public static final Condition ALWAYS = new Condition(List.of(), List.of(), List.of(), Map.of());

    public Condition {
        caseTypes = List.copyOf(caseTypes);
        stages = List.copyOf(stages);
        serviceKinds = List.copyOf(serviceKinds);
        answers = java.util.Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    public boolean isAlways() {
        return caseTypes.isEmpty() && stages.isEmpty() && serviceKinds.isEmpty() && answers.isEmpty();
    }

    /** Whether the item is asked, given what is known and what was answered to the items before it (by code). */
    boolean holds(CaseFacts facts, Function<String, List<String>> given) {
        return among(caseTypes, facts.caseType()) && among(stages, facts.stage()) && among(serviceKinds, facts.serviceKind())
            && answers.entrySet().stream().allMatch(wanted -> given.apply(wanted.getKey()).stream().anyMatch(wanted.getValue()::contains));
    }

    private static boolean among(List<String> wanted, String given) {
        return wanted.isEmpty() || given != null && wanted.contains(given);
    }
}

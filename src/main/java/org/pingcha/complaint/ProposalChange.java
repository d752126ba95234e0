package org.pingcha.complaint;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pingcha.web.Texts;

/** Something that a proposal says otherwise than the round before. */
public record ProposalChange(String name, String before, String after) implements Serializable {
    static List<ProposalChange> between(ProposalRow before, ProposalRow after, Texts texts) {
        List<ProposalChange> changes = new ArrayList<>();
        for (String code : new TreeSet<>(after.findings().keySet())) {
            add(changes, texts.of("complaint.change.finding", code), texts.name(before.findings().get(code)), texts.name(after.findings().get(code)));
        }
        add(changes, texts.get("complaint.change.outcomes"), outcomes(before, texts), outcomes(after, texts));
        add(changes, texts.get("complaint.change.correctBy"), Objects.toString(before.correctBy(), "—"), Objects.toString(after.correctBy(), "—"));
        add(changes, texts.get("complaint.change.reasoning"), before.reasoning(), after.reasoning());
        return changes;
    }

    private static void add(List<ProposalChange> changes, String name, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new ProposalChange(name, before, after));
        }
    }

    private static String outcomes(ProposalRow row, Texts texts) {
        return row.outcomes().stream().sorted().map(texts::name).collect(Collectors.joining("、"));
    }
}

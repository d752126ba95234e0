package org.pingcha.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingcha.shared.Problem;

/** Which column of the file is which; headers that name nothing are left alone. */
final class ListHeader {
    private final Map<ListColumn, Integer> places = new EnumMap<>(ListColumn.class);
    private final List<String> names;
    private final List<String> ignored = new ArrayList<>();

    ListHeader(ListRow row) {
        names = row.cells().stream().map(CellText::clean).toList();
        for (int i = 0; i < names.size(); i++) {
            Optional<ListColumn> column = ListColumn.of(names.get(i));
            if (column.isPresent()) {
                if (places.put(column.get(), i) != null) {
                    throw Problem.unreadable("register.problem.columnTwice", names.get(i));
                }
            } else if (!names.get(i).isEmpty()) {
                ignored.add(names.get(i));
            }
        }
        if (places.isEmpty()) {
            throw Problem.unreadable("register.problem.notAList");
        }
        List<String> missing = new ArrayList<>();
        for (ListColumn column : ListColumn.values()) {
            if (column.isRequired() && !places.containsKey(column)) {
                missing.add(column.header());
            }
        }
        if (!missing.isEmpty()) {
            throw Problem.unreadable("register.problem.columnsMissing", String.join("、", missing));
        }
    }

    /** The header as it stands in the file. */
    String name(ListColumn column) {
        Integer place = places.get(column);
        return place == null ? column.header() : names.get(place);
    }

    /** What stands in the row; empty where the file has no such column. */
    String raw(ListColumn column, ListRow row) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    List<String> ignored() {
        return List.copyOf(ignored);
    }
}

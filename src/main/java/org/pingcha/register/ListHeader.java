package org.pingcha.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.shared.Problem;

/** Which column of the file is which; headers that name nothing are left alone. */
public final class ListHeader<C extends Enum<C> & ListHeading> {
    private final Map<C, Integer> places;
    private final List<String> names;
    private final List<String> ignored = new ArrayList<>();

    /** @throws Problem unreadable where the row is no header, or lacks a column that every list has */
    public ListHeader(Class<C> columns, ListRow row) {
        places = new EnumMap<>(columns);
        Map<String, C> known = new HashMap<>();
        for (C column : columns.getEnumConstants()) {
            column.headers().forEach(header -> known.put(ListHeading.key(header), column));
        }
        names = row.cells().stream().map(CellText::clean).toList();
        for (int i = 0; i < names.size(); i++) {
            C column = known.get(ListHeading.key(names.get(i)));
            if (column != null) {
                if (places.put(column, i) != null) {
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
        for (C column : columns.getEnumConstants()) {
            if (column.isRequired() && !places.containsKey(column)) {
                missing.add(column.header());
            }
        }
        if (!missing.isEmpty()) {
            throw Problem.unreadable("register.problem.columnsMissing", String.join("、", missing));
        }
    }

    /** The header as it stands in the file. */
    public String name(C column) {
        Integer place = places.get(column);
        return place == null ? column.header() : names.get(place);
    }

    /** What stands in the row; empty where the file has no such column. */
    public String raw(C column, ListRow row) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    public List<String> ignored() {
        return List.copyOf(ignored);
    }
}

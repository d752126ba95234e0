package org.pingcha.register;

import java.util.List;

/**
 * One row of a list as it stands in the file.
 *
 * @param line  the header's is 1
 * @param cells as many as the row has
 */
public record ListRow(int line, List<String> cells) {
    /** What stands there; empty beyond the row's end. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(cell -> CellText.clean(cell).isEmpty());
    }
}

package org.pingcha.today;

import java.io.Serializable;
import java.util.List;
import org.pingcha.web.Figure;

/** Somebody's first page: their lists in the order of their roles, then their figures, none twice. */
public record Today(List<Work> works, List<Figure> figures) implements Serializable {
}

package org.pingcha.register;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that is wrong with a list.
 *
 * @param line   the header's is 1
 * @param column the header as it stands in the file
 * @param value  what stands there
 * @param reason a key of the bundle
 * @param args   the values of the reason's places
 */
public record ListFault(int line, String column, String value, String reason, List<String> args) implements Serializable {
    public ListFault {
        args = List.copyOf(args);
    }
}

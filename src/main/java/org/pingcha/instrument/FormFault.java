package org.pingcha.instrument;

import java.io.Serializable;
import java.util.List;

/**
 * Something wrong in a file that was to be imported.
 *
 * @param path where it is: {@code sections[0].items[2].max}; empty for the file as a whole
 * @param key  a message's key
 * @param args the message's values
 */
public record FormFault(String path, String key, List<String> args) implements Serializable {
    FormFault(String path, String key, Object... args) {
        this(path, key, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }
}

package org.pingcha.letter;

import java.io.Serializable;
import java.util.List;

/**
 * Why a template was not taken.
 *
 * @param key  of the message, in this room's bundle
 * @param args for its places: names of fields, or tags as they stand in the file
 */
public record TemplateFault(String key, List<? extends Serializable> args) implements Serializable {
}

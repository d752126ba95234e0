package org.pingcha.web;

import java.io.Serializable;

/** One line of a drop-down: the value that the address carries, and what people read. */
public record Choice(String value, String label) implements Serializable {
}

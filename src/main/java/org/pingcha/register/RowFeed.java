package org.pingcha.register;

import java.util.function.Consumer;

/** Gives checked rows one by one, so that no list has to stand in memory. */
@FunctionalInterface
public interface RowFeed {
    void feed(Consumer<ListEntry> taker);
}

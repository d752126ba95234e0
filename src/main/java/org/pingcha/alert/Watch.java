package org.pingcha.alert;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads the facts of one kind of thing and says what they say; a bean for each kind. */
interface Watch {
    AboutKind kind();

    /** What the facts of each of these say; all of them are answered, in one step. */
    Map<Long, Seen> look(Collection<Long> ids, SignRules by);

    /** The ids after one, in order; 0 for the first. */
    List<Long> after(long last, int most);
}

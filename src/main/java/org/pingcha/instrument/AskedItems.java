package org.pingcha.instrument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which items of a form are asked, given what is known and what was answered: the same whatever the language and the
 * channel. An answer to an item that is itself not asked decides nothing.
 */
final class AskedItems {
    private AskedItems() {
    }

    /**
     * The codes of the items that are asked, in the form's order.
     *
     * @param given what was answered to an item, in the words of {@link Condition}; empty where nothing
     */
    static Set<String> of(Form form, CaseFacts facts, Function<String, List<String>> given) {
        Set<String> asked = new LinkedHashSet<>();
        form.items().forEach(item -> {
            if (item.condition().holds(facts, code -> asked.contains(code) ? given.apply(code) : List.of())) {
                asked.add(item.code());
            }
        });
        return asked;
    }
}

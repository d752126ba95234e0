package org.pingcha.views;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.pingcha.shared.Problem;
import org.pingcha.web.OfferedList;

/** The lists of all rooms. */
@Dependent
public class OfferedLists {
    @Inject
    @Any
    Instance<OfferedList> lists;

    /** Empty where no room offers it any more. */
    public Optional<OfferedList> find(String key) {
        return lists.stream().filter(list -> list.offer().key().equals(key)).findFirst();
    }

    /** @throws Problem not found where there is none */
    public OfferedList get(String key) {
        return find(key).orElseThrow(Problem::notFound);
    }
}

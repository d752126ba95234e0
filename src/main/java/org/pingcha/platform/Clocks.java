package org.pingcha.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Time comes from an injected clock, so that tests can set it. */
@ApplicationScoped
public class Clocks {
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}

package org.pingcha.identity;

import jakarta.enterprise.context.RequestScoped;

/**
 * Holds who acts in this request. The sign-in mechanism sets it; services inject it and call {@link #get()}. Jobs have
 * no request of a person: they pass the {@link Actor} they were started by.
 */
@RequestScoped
public class CurrentActor {
    private Actor actor;

    /** Never null. */
    public Actor get() {
        if (actor == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return actor;
    }

    public boolean isSignedIn() {
        return actor != null;
    }

    public void set(Actor who) {
        actor = who;
    }
}

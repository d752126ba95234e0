package org.pingcha.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The bare address leads to where this person's day begins. */
@Named
@RequestScoped
public class HomeView {
    @Inject
    Navigation navigation;

    public String open() {
        return navigation.getHome() + "?faces-redirect=true";
    }
}

package org.pingcha.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The bare address leads to where this person's day begins. */
@Named
@RequestScoped
public class HomeView {
    @Inject
    Navigation navigation;

    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(navigation.getHome());
        faces.responseComplete();
    }
}

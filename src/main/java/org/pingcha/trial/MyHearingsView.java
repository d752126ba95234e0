package org.pingcha.trial;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What an inspector has to attend or to write up, on their first page. */
@Named
@RequestScoped
public class MyHearingsView {
    @EJB
    LogService logs;

    private List<MyHearing> rows;

    @PostConstruct
    void read() {
        rows = logs.mine();
    }

    /** The first one's day; only where there is one. */
    public String getNext() {
        return rows.get(0).hearing().day().toString();
    }

    public List<MyHearing> getRows() {
        return rows;
    }
}

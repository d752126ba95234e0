package org.pingcha.opinion;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.CaseQueries;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;

/** Whom to ask about the lawyer of a case; what the register knows of the organ stands there already. */
@Named
@ViewScoped
public class OpinionNewView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    OpinionService service;

    @EJB
    CaseQueries cases;

    private String caseNo;
    private AskedOrgan organ;
    private String organName;
    private String department;
    private String contact;
    private boolean english;

    public void load() {
        caseNo = PageAddress.text("case");
        if (caseNo != null) {
            try {
                cases.byNumber(caseNo).map(ref -> cases.header(ref.uuid())).map(CaseHeader::organName).ifPresent(name -> {
                    organName = name;
                    organ = AskedOrgan.of(name);
                });
            } catch (Problem notInSight) {
                // The service says so when it is asked.
                organName = null;
            }
        }
    }

    public String send() {
        OpinionAsked asked = service.ask(new OpinionEntry(caseNo, organ, organName, department, contact, english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE));
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("opinionLink", asked.link());
        return "/opinion/opinion?faces-redirect=true&id=" + asked.uuid();
    }

    public AskedOrgan[] getOrgans() {
        return AskedOrgan.values();
    }

    public String getCaseNo() {
        return caseNo;
    }

    public void setCaseNo(String caseNo) {
        this.caseNo = caseNo;
    }

    public AskedOrgan getOrgan() {
        return organ;
    }

    public void setOrgan(AskedOrgan organ) {
        this.organ = organ;
    }

    public String getOrganName() {
        return organName;
    }

    public void setOrganName(String organName) {
        this.organName = organName;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public boolean isEnglish() {
        return english;
    }

    public void setEnglish(boolean english) {
        this.english = english;
    }
}

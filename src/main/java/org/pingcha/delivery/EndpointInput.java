package org.pingcha.delivery;

import java.io.Serializable;

/** What stands in the fields of a bureau's system. */
public class EndpointInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private String bureau;
    private String url;
    private String account;
    private String certificate;
    private boolean enabled = true;

    /** Empty fields for a bureau that is new here. */
    public EndpointInput() {
    }

    EndpointInput(EndpointRow row) {
        bureau = row.bureauCode();
        url = row.url();
        account = row.account();
        certificate = row.certificate();
        enabled = row.enabled();
    }

    EndpointEntry entry() {
        return new EndpointEntry(bureau, url, account, certificate, enabled);
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String code) {
        bureau = code;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String address) {
        url = address;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String userName) {
        account = userName;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String pem) {
        certificate = pem;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean on) {
        enabled = on;
    }
}

package org.pingcha.request;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.pingcha.shared.Problem;

/** The page behind a one-time link: no account, one question, one answer. */
@Named
@ViewScoped
public class LinkAnswerView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    LinkAnswerService service;

    @Inject
    HttpServletRequest request;

    private String token;
    private LinkQuestion question;
    private boolean done;
    private String answer;
    private String choice;
    private transient List<Part> files;

    public void load() {
        try {
            question = service.find(token);
        } catch (Problem gone) {
            // Used, replaced or run out: the page says so, and says nothing of the question.
            question = null;
        }
    }

    public void send() throws IOException {
        List<InputStream> opened = new ArrayList<>();
        try {
            List<AnswerFile> given = new ArrayList<>();
            for (Part file : files == null ? List.<Part>of() : files) {
                if (file.getSize() > 0) {
                    opened.add(file.getInputStream());
                    given.add(new AnswerFile(file.getSubmittedFileName(), opened.get(opened.size() - 1)));
                }
            }
            service.answer(token, answer, choice, given, request.getRemoteAddr());
            done = true;
        } finally {
            for (InputStream stream : opened) {
                stream.close();
            }
        }
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public LinkQuestion getQuestion() {
        return question;
    }

    public boolean isDone() {
        return done;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    /** Code of the answer that was chosen. */
    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}

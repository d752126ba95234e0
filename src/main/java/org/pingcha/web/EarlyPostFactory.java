package org.pingcha.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.ResponseStateManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Answers forms that were posted before their page's last script ran, as happens on a slow line. That script puts the
 * page's nonce into every form, and without it PrimeFaces ends the answer with "CSP nonce mismatch"; here the page that is
 * answered to gives its own. A nonce that was sent is still compared, and one by Ajax must be there, since scripts send it.
 */
public class EarlyPostFactory extends ExternalContextFactory {
    private static final String NONCE = "primefaces.nonce";
    private static final String AJAX = "jakarta.faces.partial.ajax";

    public EarlyPostFactory(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new EarlyPost(getWrapped().getExternalContext(context, request, response));
    }

    private static final class EarlyPost extends ExternalContextWrapper {
        EarlyPost(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            Map<String, String> sent = getWrapped().getRequestParameterMap();
            // Asking the context whether this is a post, or one by Ajax, would ask for the parameters again.
            if (sent.containsKey(NONCE) || !sent.containsKey(ResponseStateManager.VIEW_STATE_PARAM) || sent.containsKey(AJAX)) {
                return sent;
            }
            Object nonce = ownNonce(FacesContext.getCurrentInstance());
            if (nonce == null) {
                return sent;
            }
            Map<String, String> completed = new HashMap<>(sent);
            completed.put(NONCE, nonce.toString());
            return completed;
        }

        /** That of the page which is about to be written; null before that, and where it has none. */
        private static Object ownNonce(FacesContext faces) {
            UIViewRoot view = faces == null || !PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId()) ? null : faces.getViewRoot();
            Map<String, Object> kept = view == null ? null : view.getViewMap(false);
            return kept == null ? null : kept.get(NONCE);
        }
    }
}

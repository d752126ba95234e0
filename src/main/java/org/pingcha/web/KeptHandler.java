package org.pingcha.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * {@code <k:kept by="#{…}" when="#{…}">}: a piece of a page that is put together once and written as it is from then on. Where it is kept,
 * none of its components is made.
 *
 * <p>Everything that the piece shows has to be decided by {@code by}, by the language, or by where the piece stands; with anything else
 * one person would read what was put together for another. So it holds no form of Faces, no input that goes back to the server,
 * nothing about a case, and of a person only what stands under that person's number in {@code by}. {@code when}, true unless said
 * otherwise, tells whether it is kept at all: a form that somebody has filled in is not.
 */
public class KeptHandler extends TagHandler {
    private final KeptPieces pieces = CDI.current().select(KeptPieces.class).get();
    private final TagAttribute by;
    private final TagAttribute when;
    private final String place;

    public KeptHandler(TagConfig config) {
        super(config);
        by = getRequiredAttribute("by");
        when = getAttribute("when");
        place = tag.getLocation() + " ";
    }

    @Override
    public void apply(FaceletContext facelet, UIComponent parent) throws IOException {
        UIViewRoot view = facelet.getFacesContext().getViewRoot();
        String id = view.createUniqueId(facelet.getFacesContext(), "kept-" + tagId);
        // A view that somebody posts back to may be put together a second time: over what is there already.
        parent.getChildren().removeIf(child -> id.equals(child.getId()));
        if (when != null && !when.getBoolean(facelet)) {
            nextHandler.apply(facelet, parent);
            return;
        }
        String key = place + view.getLocale() + " " + by.getValue(facelet);
        String text = pieces.get(key);
        KeptPiece piece = new KeptPiece(text, fresh -> pieces.put(key, fresh));
        piece.setId(id);
        if (text == null) {
            nextHandler.apply(facelet, piece);
        }
        parent.getChildren().add(piece);
    }
}

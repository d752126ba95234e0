package org.pingcha.web;

import jakarta.el.ValueExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * {@code <k:kept by="#{…}">}: a piece of a page that is put together once and written as it is from then on. Where it is kept,
 * none of its components is made.
 *
 * <p>Everything that the piece shows has to be decided by {@code by}, by the language, or by where the piece stands; with anything else
 * one person would read what was put together for another. So it holds no form of Faces, no input that goes back to the server,
 * nothing about a case, and of a person only what stands under that person's number in {@code by}. Where {@code by} is null the piece is
 * not kept: a form that somebody has filled in. It is asked for every page, so it is one expression that is read once and whose value is
 * worked out in Java; what {@code ui:param} names differently from one place of an include to the next can't stand in it.
 */
public class KeptHandler extends TagHandler {
    private final KeptPieces pieces = CDI.current().select(KeptPieces.class).get();
    private final TagAttribute by;
    private final String place;
    private volatile ValueExpression expression;

    public KeptHandler(TagConfig config) {
        super(config);
        by = getRequiredAttribute("by");
        place = tag.getLocation() + " ";
    }

    @Override
    public void apply(FaceletContext facelet, UIComponent parent) throws IOException {
        UIViewRoot view = facelet.getFacesContext().getViewRoot();
        String id = view.createUniqueId(facelet.getFacesContext(), "kept-" + tagId);
        // A view that somebody posts back to may be put together a second time: over what is there already.
        parent.getChildren().removeIf(child -> id.equals(child.getId()));
        Object decided = decided(facelet);
        if (decided == null) {
            nextHandler.apply(facelet, parent);
            return;
        }
        String key = place + view.getLocale() + " " + decided;
        String text = pieces.get(key);
        KeptPiece piece = new KeptPiece(text, fresh -> pieces.put(key, fresh));
        piece.setId(id);
        if (text == null) {
            nextHandler.apply(facelet, piece);
        }
        parent.getChildren().add(piece);
    }

    private Object decided(FaceletContext facelet) {
        if (expression == null) {
            expression = by.getValueExpression(facelet, Object.class);
        }
        return expression.getValue(facelet);
    }
}

package org.pingcha.attachment;

/** Said in the transaction in which a document is added to something, or taken off. */
public record DocumentsChanged(DocumentSubject subject) {
}

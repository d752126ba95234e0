/**
 * Stored files and the documents that rooms show of them: content checked, kept once under its digest, shown page by
 * page without leaving the form. Who may see or add is said by the room that owns the subject ({@link
 * org.pingcha.attachment.DocumentOwner}). It may use {@code identity}, {@code audit} and {@code platform}.
 */
package org.pingcha.attachment;

package org.pingcha.letter;

/** The digests under which the two files of a letter are kept. */
record LetterFiles(String docxSha256, String pdfSha256) {
}

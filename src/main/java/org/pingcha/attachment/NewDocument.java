package org.pingcha.attachment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is said of a file as it is handed in.
 *
 * @param volume   which half of a case file; null where the subject has none
 * @param title    what it is; by default its file name without the ending
 * @param fileName the name it had; whatever path came with it is cut off
 */
public record NewDocument(Volume volume, @NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 255) String fileName) {
    public NewDocument {
        fileName = FileNames.clean(fileName);
        title = title == null || title.isBlank() ? FileNames.withoutEnding(fileName) : title.strip();
        title = title.length() > 200 ? title.substring(0, 200) : title;
    }

    public static NewDocument named(String fileName) {
        return new NewDocument(null, null, fileName);
    }
}

package org.pingcha.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.instrument.SheetView.SectionView;

/** The questions of a version that another room holds the id of, to be printed or counted. */
@ApplicationScoped
@Transactional
public class FormReading {
    @Inject
    FormCatalog catalog;

    /** All of them, whether they would be asked or not. */
    public List<ItemView> items(long versionId, Locale locale) {
        return sections(versionId, locale).stream().flatMap(section -> section.items().stream()).toList();
    }

    /** By their headings. */
    public List<SectionView> sections(long versionId, Locale locale) {
        return SheetReading.ofBlank(catalog.form(versionId), locale);
    }

    /** When each question is asked, by its code; what is always asked is missing. */
    public Map<String, Condition> conditions(long versionId) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        catalog.form(versionId).items().filter(item -> !item.condition().isAlways()).forEach(item -> conditions.put(item.code(), item.condition()));
        return conditions;
    }

    /** The name of the form and its version, such as 受援人回访问卷 1. */
    public Wording name(long versionId, Locale locale) {
        Form form = catalog.form(versionId);
        return form.name().in(locale, form.translations());
    }
}

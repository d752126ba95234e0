package org.pingcha.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pingcha.instrument.SheetView;
import org.pingcha.instrument.SheetView.ItemView;

/** A sheet as an observer's device keeps it: the items in both languages, and the answers apart. */
final class LogItems {
    private LogItems() {
    }

    /** @param marks takes the answers, by the items' codes */
    static List<LogItem> of(SheetView chinese, SheetView english, Map<String, LogMark> marks) {
        List<ItemView> zh = chinese.items().toList();
        List<ItemView> en = english.items().toList();
        List<LogItem> items = new ArrayList<>();
        for (int i = 0; i < zh.size(); i++) {
            ItemView item = zh.get(i);
            items.add(new LogItem(item.code(), item.max(), texts(item.text().text(), en.get(i).text().text()), options(item, en.get(i))));
            if (item.isAnswered() || item.note() != null) {
                marks.put(item.code(), new LogMark(item.answer(), item.value(), item.note()));
            }
        }
        return items;
    }

    private static List<LogItem.Option> options(ItemView zh, ItemView en) {
        List<LogItem.Option> options = new ArrayList<>();
        for (int i = 0; i < zh.options().size(); i++) {
            options.add(new LogItem.Option(zh.options().get(i).code(), zh.options().get(i).points(),
                texts(zh.options().get(i).text().text(), en.options().get(i).text().text())));
        }
        return options;
    }

    private static Map<String, String> texts(String zh, String en) {
        return Map.of("zh-CN", zh, "en", en);
    }
}

package fr.guichet.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Submits the fields of a page as a browser does. */
final class Browser {
    private Browser() {}

    static Map<String, String[]> submit(Document page) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Element field : page.select("input, select, textarea")) {
            boolean ticked = !field.attr("type").matches("radio|checkbox") || field.hasAttr("checked");
            if (ticked && !field.attr("type").equals("file")) {
                values.computeIfAbsent(field.attr("name"), name -> new ArrayList<>()).add(value(field));
            }
        }
        Map<String, String[]> submitted = new LinkedHashMap<>();
        values.forEach((name, all) -> submitted.put(name, all.toArray(String[]::new)));
        return submitted;
    }

    private static String value(Element field) {
        return field.is("select") ? field.select("option[selected]").attr("value") : field.val();
    }
}

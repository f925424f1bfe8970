package org.wcoprogramme.finding;

import java.util.Locale;
import java.util.Map;

/** Fills the places of a message, in one pass: what an argument holds is never read as a place. */
final class Template {

    private Template() {}

    static String render(String template, Map<String, Argument> arguments, Locale locale) {
        StringBuilder text = new StringBuilder(template.length() * 2);
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            Argument argument = close < 0 ? null : arguments.get(template.substring(open + 1, close));
            if (open < 0 || close < 0) {
                return text.append(template, at, template.length()).toString();
            }
            text.append(template, at, open);
            text.append(argument == null ? template.substring(open, close + 1) : argument.render(locale));
            at = close + 1;
        }
        return text.toString();
    }
}

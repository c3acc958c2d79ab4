package cn.hubei.trade.platform.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/** A part of a page whose template is known only when the page is shown. */
public final class Part {

    static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Part.class.getClassLoader(), "cn.hubei.trade");

    private Part() {}

    public static Content of(String template, Map<String, Object> parameters) {
        return output -> ENGINE.render(template + ".jte", parameters, output);
    }
}

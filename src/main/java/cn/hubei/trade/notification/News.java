package cn.hubei.trade.notification;

import cn.hubei.trade.platform.text.Text;

/**
 * What is told of one event.
 *
 * @param key names the event: nobody is told of it twice
 * @param link the record that it is about
 * @param texted whether it is sent by SMS, too: results, and what one has planned for
 */
record News(String key, String title, String body, String link, boolean texted) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BODY = 700;

    News {
        title = shortened(title, LONGEST_TITLE);
        body = shortened(body, LONGEST_BODY);
    }

    News(String key, String title, String body, String link) {
        this(key, title, body, link, false);
    }

    News byText() {
        return new News(key, title, body, link, true);
    }

    /** The reason as somebody typed it, as one sentence. */
    static String because(String reason) {
        var typed = Text.tidy(reason);
        return "原因：" + typed + (typed.matches("(?s).*[。！？.!?]") ? "" : "。");
    }

    private static String shortened(String text, int longest) {
        return Text.length(text) <= longest ? text : Text.beginning(text, longest - 1) + "…";
    }
}

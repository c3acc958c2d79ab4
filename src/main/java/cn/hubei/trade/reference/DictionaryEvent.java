package cn.hubei.trade.reference;

import cn.hubei.trade.platform.Recorded;

/** An entry was removed or retired. */
record DictionaryEvent(String action, String subjectId) implements Recorded {

    @Override
    public String subject() {
        return "dictionary-entry";
    }

    @Override
    public String detail() {
        return "";
    }
}

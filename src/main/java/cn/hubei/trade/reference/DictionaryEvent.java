package cn.hubei.trade.reference;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;

/** What the operator did to an entry of a dictionary. */
sealed interface DictionaryEvent extends Recorded {

    EntryReference entry();

    /** What it was before and is now. */
    String difference();

    /** An entry as its events name it. */
    record EntryReference(Dictionary dictionary, String code) {}

    @Action("dictionary-entry.added")
    record Added(EntryReference entry, String difference) implements DictionaryEvent {}

    @Action("dictionary-entry.changed")
    record Changed(EntryReference entry, String difference) implements DictionaryEvent {}

    @Action("dictionary-entry.moved")
    record Moved(EntryReference entry, String difference) implements DictionaryEvent {}

    @Action("dictionary-entry.retired")
    record Retired(EntryReference entry, String difference) implements DictionaryEvent {}

    @Action("dictionary-entry.restored")
    record Restored(EntryReference entry, String difference) implements DictionaryEvent {}

    @Action("dictionary-entry.deleted")
    record Deleted(EntryReference entry, String difference) implements DictionaryEvent {}

    @Override
    default String subject() {
        return "dictionary-entry";
    }

    @Override
    default String subjectId() {
        return entry().dictionary().code() + "/" + entry().code();
    }

    @Override
    default String detail() {
        return entry().dictionary().label() + "；" + difference();
    }
}

package cn.hubei.trade.qualification;

import java.util.List;

/** What a provider whose filing was revoked may still finish; whoever knows of such things tells. */
public interface Unfinished {

    /**
     * A page that is still open to it.
     *
     * @param waiting how many decisions wait there
     */
    record Task(String label, String path, long waiting) {}

    List<Task> of(long provider);
}

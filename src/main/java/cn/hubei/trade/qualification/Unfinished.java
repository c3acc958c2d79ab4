package cn.hubei.trade.qualification;

import java.util.List;

/** Tells what a provider whose filing was revoked may still finish. */
public interface Unfinished {

    /**
     * A page that is still open to it.
     *
     * @param waiting how many decisions wait there
     */
    record Task(String label, String path, long waiting) {}

    List<Task> of(long provider);
}

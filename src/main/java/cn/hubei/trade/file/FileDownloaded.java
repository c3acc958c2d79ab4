package cn.hubei.trade.file;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;
import java.util.UUID;

/** Somebody was given a stored file. */
@Action("file.downloaded")
record FileDownloaded(UUID fileId, String name) implements Recorded {

    @Override
    public String subject() {
        return "file";
    }

    @Override
    public String subjectId() {
        return fileId.toString();
    }

    @Override
    public String detail() {
        return name;
    }
}

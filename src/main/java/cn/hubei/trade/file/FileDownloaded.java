package cn.hubei.trade.file;

import cn.hubei.trade.platform.Recorded;
import java.util.UUID;

/** A stored file was given out; the trail's request says with which record it lies. */
record FileDownloaded(UUID fileId, String name) implements Recorded {

    @Override
    public String action() {
        return "file.downloaded";
    }

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

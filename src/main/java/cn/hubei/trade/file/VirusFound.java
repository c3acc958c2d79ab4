package cn.hubei.trade.file;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;

/** An upload was refused for its virus; what it was called and how many bytes it had. */
@Action("file.virus-found")
record VirusFound(String name, long size, String virus) implements Recorded {

    @Override
    public String subject() {
        return "file";
    }

    @Override
    public String subjectId() {
        return "";
    }

    @Override
    public String detail() {
        return virus + "：" + name + "，" + size + " 字节";
    }
}

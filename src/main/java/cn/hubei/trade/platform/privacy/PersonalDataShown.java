package cn.hubei.trade.platform.privacy;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;

/** Somebody had a masked telephone or address shown in full. The trail says whose, and never the data itself. */
@Action("personal-data.shown")
public record PersonalDataShown(String subject, String subjectId, String detail) implements Recorded {}

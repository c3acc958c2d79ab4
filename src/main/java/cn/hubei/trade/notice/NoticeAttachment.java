package cn.hubei.trade.notice;

import java.util.UUID;

/** A file that lies with a notice. */
record NoticeAttachment(UUID fileId) {}

package cn.hubei.trade.notice;

/** @param body as it is typed, in Markdown */
public record NoticeText(NoticeKind kind, String title, String body) {}

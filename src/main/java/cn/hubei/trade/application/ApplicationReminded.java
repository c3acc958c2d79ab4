package cn.hubei.trade.application;

/** 「催办」: a provider is reminded of an application that waits too long. */
public record ApplicationReminded(long applicationId, long providerId, String number, String title) {}

package cn.hubei.trade.authorizationcode;

/** What somebody brings to redeem a code: it must name the same company, credit code and area that was vouched for. */
public record Redemption(String code, String companyName, String creditCode, String serviceArea) {}

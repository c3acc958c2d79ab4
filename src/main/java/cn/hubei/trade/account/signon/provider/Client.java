package cn.hubei.trade.account.signon.provider;

import cn.hubei.trade.account.signon.provider.SignOnSettings.ProviderSettings;

/** This platform as a provider knows it. */
record Client(String id, ProviderSettings settings, String secret) {

    static final String CALLBACK = "/login/callback/";

    Client {
        demand(id, "issuer", settings.issuer());
        demand(id, "base-url", settings.baseUrl());
        demand(id, "client-secret", secret);
    }

    private static void demand(String id, String setting, String value) {
        if (value.isBlank()) {
            throw new IllegalStateException(
                    "platform.sign-on." + id + "." + setting + " 未设置，不能使用该登录方式（docs/operate.md）");
        }
    }

    String redirectUri() {
        return settings.baseUrl().replaceFirst("/+$", "") + CALLBACK + id;
    }
}

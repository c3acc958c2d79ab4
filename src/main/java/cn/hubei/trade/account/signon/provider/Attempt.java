package cn.hubei.trade.account.signon.provider;

import cn.hubei.trade.platform.text.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * One way to a provider and back.
 *
 * @param state comes back with the answer
 * @param nonce stands, hashed, in the identity token
 * @param verifier proves that who asks for the token began the way (PKCE)
 * @param binds whether somebody signed in wants another way in
 */
public record Attempt(String state, String nonce, String verifier, boolean binds) {

    public static Attempt begin(boolean binds) {
        return new Attempt(Tokens.next(), Tokens.next(), Tokens.next() + Tokens.next(), binds);
    }

    static String hash(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        Tokens.sha256(new String(text.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII)));
    }
}

package cn.hubei.trade.platform.secret;

/** A table or a setting that holds secrets: what demands a key, and is sealed anew when the key is new. */
public interface KeptSecrets {

    /** What they are, in words, e.g. 二次验证. */
    String what();

    boolean areThere();

    /** What is not sealed by the present key is sealed by it; on several nodes at once, and again, to the same end. */
    void sealAll();
}

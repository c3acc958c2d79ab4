package cn.hubei.trade.platform.security;

import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** A program that makes requests with a key instead of a person who has signed in. */
public interface ActingProgram extends Principal {

    /** Whose program it is, as people read it. */
    String displayName();

    /** In whose name it acts; null where in nobody's. */
    @Nullable
    Long account();
}

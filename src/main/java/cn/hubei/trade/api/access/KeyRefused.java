package cn.hubei.trade.api.access;

import cn.hubei.trade.platform.problem.ProblemCode;

/** A key that opens nothing, and why. */
class KeyRefused extends Exception {

    private final ProblemCode code;

    KeyRefused(ProblemCode code) {
        super(code.title());
        this.code = code;
    }

    ProblemCode code() {
        return code;
    }
}

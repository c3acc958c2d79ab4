package cn.hubei.trade.moving;

/** Nothing was moved, and a sentence says why. */
final class CannotBegin extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotBegin(String sentence) {
        super(sentence);
    }
}

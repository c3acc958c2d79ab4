package cn.hubei.trade.account.signon.provider;

/** The provider does not answer, or answers nonsense. */
public class ProviderAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProviderAway(Throwable cause) {
        super(cause);
    }
}

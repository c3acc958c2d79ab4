package cn.hubei.trade.account;

import java.util.List;

/** The ways to sign in from outside, for the pages that offer them; none where none is set up. */
public interface SignOnLinks {

    List<SignOnLink> links();

    /** A link, since a form that leads to another site is stopped by our own content policy. */
    record SignOnLink(String path, String label) {}
}

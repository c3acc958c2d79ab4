package cn.hubei.trade.application;

import cn.hubei.trade.offering.Kind;

/** What an application asks for; each kind of offering is asked for something else. */
public sealed interface Wish permits Participants, Booths, Need {

    Kind kind();

    /** How many of the offering's seats or booths it takes. */
    int seats();

    /** The form's field that says so. */
    String field();
}

package cn.hubei.trade.offering;

/** What only one kind of offering has. */
public sealed interface OfferingDetails permits Training {

    Kind kind();
}

package cn.hubei.trade.delivery;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;

/** A parcel could not be carried. It is not tried again until somebody says so. */
@Action("delivery.given-up")
public record DeliveryGivenUp(long id, Channel channel, String target, int attempts, String subjectLine, String problem)
        implements Recorded {

    @Override
    public String subject() {
        return "delivery";
    }

    @Override
    public String subjectId() {
        return String.valueOf(id);
    }

    @Override
    public String detail() {
        return channel.label() + "；" + subjectLine + "；尝试 " + attempts + " 次；" + problem;
    }
}

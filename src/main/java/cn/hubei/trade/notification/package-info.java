/** Messages to a user, from what happened in the other modules, and by mail or SMS where somebody wants that. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "reference",
            "account",
            "organization",
            "qualification",
            "offering",
            "offering :: kind",
            "application",
            "api :: key",
            "api :: webhook",
            "delivery"
        })
package cn.hubei.trade.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

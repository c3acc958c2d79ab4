/** 开放接口: what programs of others read and the one thing they may do, their keys, and what is pushed to them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "reference",
            "account",
            "account :: own",
            "organization",
            "qualification",
            "offering",
            "offering :: kind",
            "application",
            "application :: reading",
            "application :: deciding",
            "notice",
            "file",
            "delivery"
        })
package cn.hubei.trade.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

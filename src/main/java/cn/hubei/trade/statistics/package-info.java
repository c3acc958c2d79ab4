/** The numbers on 「我的主页」 and the department's board; read-only. */
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
            "application"
        })
package cn.hubei.trade.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

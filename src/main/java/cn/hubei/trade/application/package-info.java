/** Applications to offerings: submitting, deciding, evaluating, and the evidence of what was held. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "reference",
            "account",
            "organization",
            "offering",
            "offering :: publishing",
            "offering :: kind",
            "file"
        })
package cn.hubei.trade.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

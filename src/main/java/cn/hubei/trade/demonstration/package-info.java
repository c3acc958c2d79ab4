/** What a first visitor finds: an account of each role and twelve months of work; only with the profile of that name. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "reference",
            "file",
            "authorizationcode",
            "account",
            "account :: registration",
            "organization",
            "qualification",
            "offering",
            "offering :: reviewing",
            "offering :: kind",
            "application",
            "application :: totals",
            "application :: deciding",
            "application :: applying",
            "notice",
            "api :: key",
            "api :: webhook"
        })
package cn.hubei.trade.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

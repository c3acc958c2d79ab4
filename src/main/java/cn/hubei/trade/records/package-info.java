/** What was applied for, rated and published, to be searched, looked back at and exported; read-only. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "reference",
            "account",
            "organization",
            "file",
            "offering",
            "offering :: publishing",
            "offering :: kind",
            "application",
            "application :: reading"
        })
package cn.hubei.trade.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What was applied for, rated and published, to be searched, looked back at and exported; read-only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "reference", "account", "file", "offering", "application"})
package cn.hubei.trade.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.offering.kind.Kind;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What only its own package uses is nobody else's business. */
class PublicTypesTest {

    /** Found by name: by the launcher, and by the databases; or used for constants, which leave no trace in the bytecode. */
    private static final Set<String> UNSEEN =
            Set.of("TradeServicePlatform", "H2Functions", "AppendOnly", "Formats", "RequestReferences");

    @Test
    void aTypeIsPublicBecauseAnotherPackageUsesIt() {
        var all = new ClassFileImporter().importPackages("cn.hubei.trade");
        assertThat(all.stream()
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.getSource()
                                .orElseThrow()
                                .getUri()
                                .getPath()
                                .contains("/target/classes/"))
                        .filter(type -> !type.getSimpleName().endsWith("Generated")
                                && !type.getSimpleName().equals("package-info"))
                        .filter(type -> !UNSEEN.contains(type.getSimpleName()) && !type.isAssignableTo(Kind.class))
                        .filter(type -> !isUsedOutside(all, type))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    private static boolean isUsedOutside(JavaClasses all, JavaClass type) {
        return all.stream()
                .filter(one -> one.equals(type) || one.getName().startsWith(type.getName() + "$"))
                .flatMap(one -> one.getDirectDependenciesToSelf().stream())
                .map(Dependency::getOriginClass)
                .anyMatch(user -> !user.getPackageName().equals(type.getPackageName()));
    }
}

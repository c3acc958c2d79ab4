package cn.hubei.trade.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The routes that take files: those whose methods ask for some, by themselves or in a form. */
@Component
class FileRoutes {

    private final Supplier<List<PathPattern>> patterns;

    FileRoutes(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.patterns = SingletonSupplier.of(() -> patterns(mappings.getObject()));
    }

    boolean take(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return patterns.get().stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static List<PathPattern> patterns(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(route -> isPost(route.getKey()) && takesFiles(route.getValue()))
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .distinct()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    private static boolean isPost(RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods().equals(Set.of(RequestMethod.POST));
    }

    private static boolean takesFiles(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(FileRoutes::takesFiles);
    }

    private static boolean takesFiles(MethodParameter parameter) {
        var type = ResolvableType.forMethodParameter(parameter);
        return isFiles(type)
                || parameter.getParameterType().isRecord()
                        && Arrays.stream(parameter.getParameterType().getRecordComponents())
                                .anyMatch(part -> isFiles(ResolvableType.forType(part.getGenericType())));
    }

    private static boolean isFiles(ResolvableType type) {
        return type.asCollection().getGeneric().resolve(type.toClass()) == MultipartFile.class;
    }
}

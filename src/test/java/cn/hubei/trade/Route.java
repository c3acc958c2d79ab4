package cn.hubei.trade;

import cn.hubei.trade.platform.form.Bound;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Where a controller's method may be reached.
 *
 * @param names what the method asks of a query or a form
 */
record Route(String pattern, List<String> names) {

    static Stream<Route> of(RequestMappingHandlerMapping mappings, RequestMethod way) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(way))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .map(pattern -> new Route(pattern, names(entry.getValue()))));
    }

    /** With the first of what a variable allows, or else with this. */
    String path(String value) {
        return pattern.replace("{dictionary}", "training-type")
                .replaceAll("\\{\\w+:([a-z-]+)[^}]*}", "$1")
                .replaceAll("\\{[^}]*}", value);
    }

    boolean hasVariable() {
        return path("").length() < path("1").length();
    }

    private static List<String> names(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters()).flatMap(Route::names).toList();
    }

    private static Stream<String> names(MethodParameter parameter) {
        var bound = parameter.getParameterType() == Bound.class;
        var type = bound
                ? ResolvableType.forMethodParameter(parameter).getGeneric().toClass()
                : parameter.getParameterType();
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(component -> component.getName())
                : Stream.of(parameter
                        .getExecutable()
                        .getParameters()[parameter.getParameterIndex()]
                        .getName());
    }
}

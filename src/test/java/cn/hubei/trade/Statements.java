package cn.hubei.trade;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/**
 * Notes the statements while a test asks for it, so that it can count what a page costs and read how the database goes about
 * it. At any other time nothing is kept: the statements of a whole run are too many.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Statements implements BeanPostProcessor {

    private static final List<Noted> NOTED = new CopyOnWriteArrayList<>();
    private static volatile boolean asked;

    /** A statement with the values that it was given. */
    public record Noted(String sql, List<Value> values) {

        private record Value(Method setter, Object[] arguments) {}

        /** The plan for just these values. */
        public String plan(Connection connection) throws SQLException, ReflectiveOperationException {
            try (var statement = connection.prepareStatement("explain " + sql)) {
                for (var value : values) {
                    value.setter().invoke(statement, value.arguments());
                }
                var lines = new ArrayList<String>();
                try (var plan = statement.executeQuery()) {
                    while (plan.next()) {
                        lines.add(plan.getString(1));
                    }
                }
                return String.join("\n", lines);
            }
        }
    }

    public static List<String> during(Runnable work) {
        return notedDuring(work).stream().map(Noted::sql).toList();
    }

    public static List<Noted> notedDuring(Runnable work) {
        NOTED.clear();
        asked = true;
        try {
            work.run();
        } finally {
            asked = false;
        }
        return List.copyOf(NOTED);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? noting(DataSource.class, source) : bean;
    }

    private static <T> T noting(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            var result = call(target, method, args);
            if (asked && method.getName().startsWith("prepareStatement")) {
                var noted = new Noted((String) args[0], new CopyOnWriteArrayList<>());
                NOTED.add(noted);
                return noting((PreparedStatement) result, noted);
            }
            return result instanceof Connection connection ? noting(Connection.class, connection) : result;
        }));
    }

    private static PreparedStatement noting(PreparedStatement statement, Noted noted) {
        return (PreparedStatement) Proxy.newProxyInstance(
                PreparedStatement.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, args) -> {
                    if (method.getName().startsWith("set") && args.length > 1 && args[0] instanceof Integer) {
                        noted.values().add(new Noted.Value(method, args));
                    }
                    return call(statement, method, args);
                });
    }

    private static Object call(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}

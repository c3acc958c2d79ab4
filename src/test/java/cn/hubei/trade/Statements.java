package cn.hubei.trade;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/** Notes every statement, so that a test can count what a page costs. */
@TestConfiguration(proxyBeanMethods = false)
public class Statements implements BeanPostProcessor {

    private static final List<String> NOTED = new CopyOnWriteArrayList<>();

    public static List<String> during(Runnable work) {
        NOTED.clear();
        work.run();
        return List.copyOf(NOTED);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? noting(DataSource.class, source) : bean;
    }

    private static <T> T noting(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            try {
                if (method.getName().startsWith("prepareStatement")) {
                    NOTED.add((String) args[0]);
                }
                var result = method.invoke(target, args);
                return result instanceof Connection connection ? noting(Connection.class, connection) : result;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }));
    }
}

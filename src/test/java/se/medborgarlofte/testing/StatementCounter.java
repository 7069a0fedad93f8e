package se.medborgarlofte.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the SQL statements that the calling thread sends, so that work in the background disturbs no count. */
public final class StatementCounter {

    private final ThreadLocal<@Nullable List<String>> recording = new ThreadLocal<>();

    /** What a test does; it may throw whatever it likes. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    /** The statements that the action sends, in order; a batch is one. */
    public List<String> during(Action action) throws Exception {
        List<String> statements = new ArrayList<>();
        recording.set(statements);
        try {
            action.run();
        } finally {
            recording.remove();
        }
        return List.copyOf(statements);
    }

    /** Fails unless both send equally many, and at least one: a page of few things and the same page of many. */
    public void assertSameNumber(Action few, Action many) throws Exception {
        List<String> first = during(few);
        List<String> second = during(many);
        if (first.isEmpty() || first.size() != second.size()) {
            throw new AssertionError("%d statements, then %d:%n%s%n-- then%n%s"
                    .formatted(first.size(), second.size(), String.join("\n", first), String.join("\n", second)));
        }
    }

    /** Fails when the action sends more than so many. */
    public void assertAtMost(int limit, Action action) throws Exception {
        List<String> statements = during(action);
        if (statements.size() > limit) {
            throw new AssertionError("%d statements, at most %d expected:%n%s"
                    .formatted(statements.size(), limit, String.join("\n", statements)));
        }
    }

    private void record(String sql) {
        List<String> statements = recording.get();
        if (statements != null) {
            statements.add(sql);
        }
    }

    private DataSource watched(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return watchedConnection(source.getConnection());
            }
        };
    }

    private Connection watchedConnection(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = call(connection, method, arguments);
            String sql = arguments != null && arguments[0] instanceof String text ? text : "";
            if (result instanceof CallableStatement statement) {
                return watchedStatement(CallableStatement.class, statement, sql);
            }
            if (result instanceof PreparedStatement statement) {
                return watchedStatement(PreparedStatement.class, statement, sql);
            }
            return result instanceof Statement statement ? watchedStatement(Statement.class, statement, sql) : result;
        });
    }

    private <S extends Statement> S watchedStatement(Class<S> type, Statement statement, String prepared) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                record(arguments != null && arguments[0] instanceof String sql ? sql : prepared);
            }
            return call(statement, method, arguments);
        });
    }

    private static @Nullable Object call(Object target, java.lang.reflect.Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        private static final StatementCounter COUNTER = new StatementCounter();

        @Bean
        StatementCounter statementCounter() {
            return COUNTER;
        }

        @Bean
        static BeanPostProcessor watchDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? COUNTER.watched(source) : bean;
                }
            };
        }
    }
}

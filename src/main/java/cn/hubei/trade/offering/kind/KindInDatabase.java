package cn.hubei.trade.offering.kind;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;

/** A column keeps a kind by its name. */
@Configuration
class KindInDatabase {

    @Bean
    JdbcCustomConversions conversions(JdbcDialect dialect) {
        return JdbcCustomConversions.of(dialect, List.of(Reading.OF_NAME, Writing.AS_NAME));
    }

    @ReadingConverter
    private enum Reading implements Converter<String, Kind> {
        OF_NAME;

        @Override
        public Kind convert(String name) {
            return Kind.of(name);
        }
    }

    @WritingConverter
    private enum Writing implements Converter<Kind, String> {
        AS_NAME;

        @Override
        public String convert(Kind kind) {
            return kind.name();
        }
    }
}

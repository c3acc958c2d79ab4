package cn.hubei.trade.offering.kind;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the kind from a path: trainings, or training. */
@Component
class KindInPath implements Converter<String, Kind> {

    @Override
    public Kind convert(String path) {
        return Kind.ofPath(path);
    }
}

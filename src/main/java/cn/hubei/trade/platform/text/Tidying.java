package cn.hubei.trade.platform.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.support.DefaultFormattingConversionService;

/**
 * Cleans every text of a request in one place: form fields, queries, single parameters. A list is not split at
 * commas, because a name may hold one.
 */
public final class Tidying implements ConditionalGenericConverter {

    /** Made once: to make it takes as long as to show a list. */
    private static final ConversionService CONVERSIONS = make();

    /** For what is bound outside of a controller. */
    public static ConversionService conversions() {
        return CONVERSIONS;
    }

    private static ConversionService make() {
        var conversions = new DefaultFormattingConversionService();
        conversions.addConverter(new Tidying());
        return conversions;
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, String.class), new ConvertiblePair(String.class, List.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        var element = target.getElementTypeDescriptor();
        return !target.isCollection() || element != null && element.getType() == String.class;
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor target) {
        if (source == null) {
            return null;
        }
        var typed = target.getAnnotation(Typed.class);
        var text = (typed == null ? Typed.Way.WORDS : typed.value()).tidy(source.toString());
        return target.isCollection() ? List.of(text) : text;
    }
}

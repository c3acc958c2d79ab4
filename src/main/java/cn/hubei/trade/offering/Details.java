package cn.hubei.trade.offering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.conversion.MutableAggregateChange;
import org.springframework.data.relational.core.mapping.event.AfterConvertCallback;
import org.springframework.data.relational.core.mapping.event.AfterSaveCallback;
import org.springframework.data.relational.core.mapping.event.BeforeDeleteCallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps an offering's details in its kind's table, whenever the offering itself is read, saved or deleted. */
@Component
class Details implements AfterConvertCallback<Offering>, AfterSaveCallback<Offering>, BeforeDeleteCallback<Offering> {

    private final JdbcClient db;

    Details(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Offering onAfterConvert(Offering offering) {
        var kind = offering.kind();
        var said = db.sql("select * from " + kind.table().asTerms() + " d where d.offering_id = :id")
                .param("id", offering.id())
                .query()
                .singleRow();
        offering.detailed(kind.details(term -> (String) said.get(term.field())));
        return offering;
    }

    @Override
    public Offering onAfterSave(Offering offering) {
        var table = offering.kind().table();
        var columns = new ArrayList<>(table.columns().entrySet());
        var values = new HashMap<String, @Nullable Object>();
        columns.forEach(column -> values.put(column.getValue(), column.getKey().of(offering.details())));
        values.put("id", offering.id());
        var set = columns.stream()
                .map(column -> column.getValue() + " = :" + column.getValue())
                .collect(Collectors.joining(", "));
        var known = db.sql("update " + table.name() + " set " + set + " where offering = :id")
                .params(values)
                .update();
        if (known == 0) {
            var names = String.join(", ", table.columns().values());
            var parameters =
                    table.columns().values().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
            db.sql("insert into " + table.name() + " (offering, " + names + ") values (:id, " + parameters + ")")
                    .params(values)
                    .update();
        }
        return offering;
    }

    @Override
    public Offering onBeforeDelete(Offering offering, MutableAggregateChange<Offering> change) {
        db.sql("delete from " + offering.kind().table().name() + " where offering = :id")
                .param("id", offering.id())
                .update();
        return offering;
    }
}

package cn.hubei.trade.account.signon;

import cn.hubei.trade.account.OfferedFacts;
import cn.hubei.trade.account.signon.provider.Fact;
import cn.hubei.trade.account.signon.provider.IdentityProviders;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Facts of an organization that changed at its provider, of identities for the very company and of no other. */
@Component
class ChangedFacts implements OfferedFacts {

    private static final String IDENTITIES = """
            from external_identity i
              join account a on a.id = i.account_id
              join organization_fact o on o.id = a.organization_id
              join external_fact c on c.issuer = i.issuer and c.subject = i.subject and c.fact = 'CREDIT_CODE'
            where o.id = :organization and upper(c.told) = o.credit_code
            """;
    private static final String OFFERED = """
            select distinct f.fact, f.told, i.provider from external_fact f
              join external_identity i on i.issuer = f.issuer and i.subject = f.subject
            where f.offered and (f.issuer, f.subject) in (select i.issuer, i.subject %s) order by f.fact, f.told
            """.formatted(IDENTITIES);
    private static final String DECLINE = """
            update external_fact set offered = false
            where offered and fact = :fact and (issuer, subject) in (select i.issuer, i.subject %s)
            """.formatted(IDENTITIES);

    private final JdbcClient db;
    private final IdentityProviders providers;

    ChangedFacts(JdbcClient db, IdentityProviders providers) {
        this.db = db;
        this.providers = providers;
    }

    private record Row(Fact fact, String told, String provider) {}

    @Override
    public List<OfferedFact> of(long organization) {
        return db.sql(OFFERED).param("organization", organization).query(Row.class).list().stream()
                .filter(row -> CompanyFacts.field(row.fact()).isPresent())
                .map(row -> new OfferedFact(
                        CompanyFacts.field(row.fact()).orElseThrow(),
                        row.fact().label(),
                        row.told(),
                        providers.house(row.provider())))
                .toList();
    }

    @Override
    public void decline(long organization, String field) {
        CompanyFacts.fact(field)
                .ifPresent(fact -> db.sql(DECLINE)
                        .param("fact", fact.name())
                        .param("organization", organization)
                        .update());
    }
}

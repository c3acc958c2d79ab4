-- H2's triggers are Java. It has none for truncate: the foreign key of audit_seal refuses that for audit_entry.
create trigger audit_entry_kept before update, delete on audit_entry
    for each row call 'cn.hubei.trade.audit.AppendOnly';
create trigger audit_seal_kept before update, delete on audit_seal
    for each row call 'cn.hubei.trade.audit.AppendOnly';

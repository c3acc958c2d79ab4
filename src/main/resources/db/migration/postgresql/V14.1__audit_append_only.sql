create function audit_is_append_only() returns trigger language plpgsql as '
begin
    raise exception ''The audit trail is append-only'';
end';
create trigger audit_entry_kept before update or delete on audit_entry
    for each row execute function audit_is_append_only();
create trigger audit_entry_not_emptied before truncate on audit_entry
    for each statement execute function audit_is_append_only();
create trigger audit_seal_kept before update or delete on audit_seal
    for each row execute function audit_is_append_only();
create trigger audit_seal_not_emptied before truncate on audit_seal
    for each statement execute function audit_is_append_only();

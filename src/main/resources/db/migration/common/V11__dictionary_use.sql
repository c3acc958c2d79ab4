-- An entry that a row uses cannot leave its dictionary; only the database sees all the rows. Which dictionary a column
-- takes its entries from stands beside it, so that a foreign key can say so.
alter table offering add column categories varchar(40) generated always as (
    case kind when 'TRAINING' then 'training-type' when 'EXHIBITION' then 'exhibition-category'
        else 'service-type' end) ${stored};
alter table offering add constraint offering_category_known
    foreign key (categories, category) references dictionary_entry (dictionary, code);

alter table publication add column categories varchar(40) generated always as (
    case kind when 'TRAINING' then 'training-type' when 'EXHIBITION' then 'exhibition-category'
        else 'service-type' end) ${stored};
alter table publication add constraint publication_category_known
    foreign key (categories, category) references dictionary_entry (dictionary, code);

alter table organization add column enterprise_types varchar(40) generated always as ('enterprise-type') ${stored};
alter table organization add constraint organization_type_known
    foreign key (enterprise_types, enterprise_type) references dictionary_entry (dictionary, code);
alter table organization add column service_areas varchar(40) generated always as ('service-area') ${stored};
alter table organization add constraint organization_area_known
    foreign key (service_areas, service_area) references dictionary_entry (dictionary, code);

alter table filing add column enterprise_types varchar(40) generated always as ('enterprise-type') ${stored};
alter table filing add constraint filing_type_known
    foreign key (enterprise_types, enterprise_type) references dictionary_entry (dictionary, code);

alter table authorization_code add column service_areas varchar(40) generated always as ('service-area') ${stored};
alter table authorization_code add constraint authorization_code_area_known
    foreign key (service_areas, service_area) references dictionary_entry (dictionary, code);

alter table account add column security_questions varchar(40) generated always as ('security-question') ${stored};
alter table account add constraint account_question_known
    foreign key (security_questions, security_question) references dictionary_entry (dictionary, code);

-- The statistics name the groups, so each service type belongs to one of them (manual 3.9.1).
alter table dictionary_entry add column families varchar(40) generated always as ('service-family') ${stored};
alter table dictionary_entry add constraint dictionary_family_known
    foreign key (families, family) references dictionary_entry (dictionary, code);
alter table dictionary_entry add constraint service_type_has_family
    check (dictionary <> 'service-type' or family is not null);

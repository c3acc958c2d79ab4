create index offering_title_alike on offering using gin (pairs(title));
create index service_description_alike on third_party_service using gin (pairs(description));
create index publication_title_alike on publication using gin (pairs(title));

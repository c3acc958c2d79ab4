create index publication_title_words on publication using gin (bigrams(title));
create index offering_title_words on offering using gin (bigrams(title));
create index service_description_words on third_party_service using gin (bigrams(description));
create index offering_title_alike on offering using gin (pairs(title));
create index service_description_alike on third_party_service using gin (pairs(description));
create index publication_title_alike on publication using gin (pairs(title));

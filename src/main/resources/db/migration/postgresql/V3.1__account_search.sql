create index organization_name_words on organization using gin (bigrams(name));
create index organization_name_alike on organization using gin (pairs(name));

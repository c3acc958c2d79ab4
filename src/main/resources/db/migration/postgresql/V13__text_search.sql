-- A word of two characters is what Chinese is searched by; trigrams cannot find it, pairs of characters can. Parallel and
-- immutable, so that it may be indexed and is worked out once for the word that is looked for.
create function bigrams(words text) returns text[] language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct substr(lower(words), i, 2)), '{}') from generate_series(1, length(words) - 1) i
$$;

-- Written so that the planner takes it apart and sees the index on the pairs.
create function contains_text(words text, word text) returns boolean language sql immutable parallel safe as $$
    select bigrams(words) @> bigrams(word) and position(lower(word) in lower(words)) > 0
$$;

create index publication_title_words on publication using gin (bigrams(title));
create index offering_title_words on offering using gin (bigrams(title));
create index organization_name_words on organization using gin (bigrams(name));
create index service_description_words on third_party_service using gin (bigrams(description));

-- 服务编号 is looked for by how it begins.
create index application_number_begins on offering_application (number varchar_pattern_ops);

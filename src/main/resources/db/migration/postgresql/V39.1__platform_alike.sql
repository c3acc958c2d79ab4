-- A word of two characters is a pair itself: what has it needs no second look, and most words that are searched for are such.
create or replace function contains_text(words text, word text) returns boolean language sql immutable parallel safe as $$
    select pairs(words) @> pairs(word) and (length(alike(word)) = 2 or holds_text(words, word))
$$;

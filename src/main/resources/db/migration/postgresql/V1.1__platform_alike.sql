-- Texts are compared and searched as a reader does it: case, width, kind of bracket and of middle dot, blanks and what is
-- invisible make no difference; cn.hubei.trade.platform.text.Alike is the same in the program and on H2. normalize() came with
-- PostgreSQL 13, this works on 12: what has no counterpart in the second list goes. Most names have nothing to fold but
-- their case and are spared the lists.
create function alike(words text) returns text language sql immutable parallel safe as $$
    select case when words ~ '[^!-Z^-z|~一-鿿]' then
        translate(lower(words),
                  '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～'
               || '￡￥[{【〔〖〘〚]}】〕〗〙〛・･•‧∙⋅'
               || U&'\0009\000A\000B\000C\000D\0020\0085\00A0\00AD\061C\115F\1160\1680\180E\2000\2001\2002\2003\2004\2005'
               || U&'\2006\2007\2008\2009\200A\200B\200C\200D\200E\200F\2028\2029\202A\202B\202C\202D\202E\202F\205F\2060'
               || U&'\2061\2062\2063\2064\2066\2067\2068\2069\2800\3000\3164\FEFF\FFA0',
                  '!"#$%&''()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz(\)^_`abcdefghijklmnopqrstuvwxyz(|)~'
               || '£¥((((((()))))))······')
    else lower(words) end
$$;

-- For columns without an index. What is written alike letter by letter is found at once.
create function holds_text(words text, word text) returns boolean language sql immutable parallel safe as $$
    select position(lower(word) in lower(words)) > 0 or position(alike(word) in alike(words)) > 0
$$;

-- A word of two characters is what Chinese is searched by; trigrams cannot find it, pairs of characters can. Parallel and
-- immutable, so that they may be indexed and are worked out once for the word that is looked for; what is alike is folded
-- once. An index is restored from a dump without a search path, so this keeps its own.
create function pairs(words text) returns text[] language sql immutable strict parallel safe cost 10000
    set search_path from current as $$
    select coalesce(array_agg(distinct substr(folded, i, 2)), '{}')
    from (select alike(words) folded offset 0) once, generate_series(1, length(folded) - 1) i
$$;

-- For columns with an index on their pairs. Written so that the planner takes it apart and sees the index.
create function contains_text(words text, word text) returns boolean language sql immutable parallel safe as $$
    select pairs(words) @> pairs(word) and holds_text(words, word)
$$;

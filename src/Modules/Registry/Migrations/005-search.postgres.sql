-- Which subjects may hold what is typed: pairs of characters of name and address, and the spelling, in an index that the store keeps itself.
-- No extension is needed, and so no right to create one (docs/decisions/0010).
create function subject_words(name text, address text, spelling text) returns tsvector immutable parallel safe language sql as $$
    select array_to_tsvector(array(
        select distinct word from (
            select substr(lower(name), i, 2) as word from generate_series(1, length(name)) i
            union all select substr(lower(address), i, 2) from generate_series(1, length(address)) i
            union all select unnest(string_to_array(spelling, ' '))) words
        where word <> ''))
$$;
create index subject_words on subject using gin (subject_words(name, address, spelling));

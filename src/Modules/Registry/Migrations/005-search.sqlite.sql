-- Which subjects may hold what is typed: pairs of characters of name and address, and the spelling, in an index that the store keeps itself.
-- A changed subject is entered anew and the old entry stays: what is found is compared with the row anyway (docs/decisions/0010).
create virtual table subject_words using fts5(id unindexed, words, detail = none, columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');
insert into subject_words (id, words)
    select id, (with recursive at (pair, rest) as (select substr(name, 1, 2), substr(name, 2) union all select substr(rest, 1, 2), substr(rest, 2) from at where rest <> '') select group_concat(pair, ' ') from at)
        || ' ' || (with recursive at (pair, rest) as (select substr(address, 1, 2), substr(address, 2) union all select substr(rest, 1, 2), substr(rest, 2) from at where rest <> '') select group_concat(pair, ' ') from at)
        || ' ' || spelling
    from subject;
create trigger subject_words_insert after insert on subject begin
    insert into subject_words (id, words) values (new.id,
        (with recursive at (pair, rest) as (select substr(new.name, 1, 2), substr(new.name, 2) union all select substr(rest, 1, 2), substr(rest, 2) from at where rest <> '') select group_concat(pair, ' ') from at)
        || ' ' || (with recursive at (pair, rest) as (select substr(new.address, 1, 2), substr(new.address, 2) union all select substr(rest, 1, 2), substr(rest, 2) from at where rest <> '') select group_concat(pair, ' ') from at)
        || ' ' || new.spelling);
end;
create trigger subject_words_update after update on subject when old.name <> new.name or old.address <> new.address begin
    insert into subject_words (id, words) values (new.id,
        (with recursive at (pair, rest) as (select substr(new.name, 1, 2), substr(new.name, 2) union all select substr(rest, 1, 2), substr(rest, 2) from at where rest <> '') select group_concat(pair, ' ') from at)
        || ' ' || (with recursive at (pair, rest) as (select substr(new.address, 1, 2), substr(new.address, 2) union all select substr(rest, 1, 2), substr(rest, 2) from at where rest <> '') select group_concat(pair, ' ') from at)
        || ' ' || new.spelling);
end;

-- The search of the inbox looks for parts of words, for which an ordinary index is no use. Trigrams find them. The
-- extension is a trusted one: since PostgreSQL 13 the owner of a database may create it. Where that is refused, or the
-- server does not have it, there is no index and the search reads the table; everything else works as it is.
-- On a database whose character type is C, PostgreSQL takes no Chinese character for a letter and makes no trigrams of
-- it: such a database is to be made with a UTF-8 locale (C.UTF-8 does).
do $$
begin
  create extension if not exists pg_trgm;
  create index complaint_by_words on complaint using gin (search_text gin_trgm_ops);
exception
  when others then
    raise notice 'No trigram index for complaints: %', sqlerrm;
end
$$;

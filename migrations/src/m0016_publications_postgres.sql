-- A row of the archive is neither changed nor taken away.
create function publication_archive_kept() returns trigger language plpgsql as $$ begin raise exception 'what was published is never changed or taken away'; end $$;
create trigger publication_archive_rows before update or delete on publication_archive for each row execute function publication_archive_kept();
create trigger publication_archive_all before truncate on publication_archive for each statement execute function publication_archive_kept();

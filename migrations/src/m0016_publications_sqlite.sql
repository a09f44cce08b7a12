-- A row of the archive is neither changed, nor taken away, nor replaced by another ("insert or replace" takes the old row
-- away without asking the trigger for that).
create trigger publication_archive_update before update on publication_archive begin select raise(abort, 'what was published is never changed'); end;
create trigger publication_archive_delete before delete on publication_archive begin select raise(abort, 'what was published is never taken away'); end;
create trigger publication_archive_replace before insert on publication_archive when exists (select 1 from publication_archive there where there.id = new.id or (there.county_id = new.county_id and (there.sequence = new.sequence or (there.period = new.period and there.edition = new.edition)))) begin select raise(abort, 'what was published is never replaced'); end;

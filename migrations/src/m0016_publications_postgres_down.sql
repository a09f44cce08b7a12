drop function publication_archive_kept();

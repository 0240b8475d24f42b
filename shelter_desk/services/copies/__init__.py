"""Files that go out as data: her own copy, one file to an agency, all files at once."""

"""Paper: the only importer of ReportLab and the PDF libraries. Returns bytes."""

"""Packaged wordings in the residents' languages, and what this house keeps about them."""

"""The desk while somebody is signed in: navigation, top bar, search, help."""

"""Words of the window: names of languages and channels, fuzzy matching, and the translation that is loaded."""

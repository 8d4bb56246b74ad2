"""What several test files share, one file a subject."""

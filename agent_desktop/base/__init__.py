"""What every part may use and what knows nothing of the product: clock, tasks, translation, logs, the profile."""

"""Small widgets and helpers that know no conversation: chips, icons, popovers, dialogs."""

"""Qt glue: starts the program on a desktop and connects the service with the window."""

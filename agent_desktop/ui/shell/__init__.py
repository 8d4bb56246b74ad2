"""The frame of the main window: its bars, panes and banners, and what moves between them."""

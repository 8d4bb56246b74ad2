"""What a company filter answers to any request, with 200 and ``text/html``."""

BLOCK_PAGE = b"<!doctype html><html><body>Access blocked by the company filter.</body></html>"

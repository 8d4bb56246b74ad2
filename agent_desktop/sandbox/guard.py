"""Keeps other web sites away from the page: a browser will happily send their requests to loopback too."""

from collections.abc import Awaitable, Callable

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' http: https: data:; "
    "media-src 'self' http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
BODY_TYPES = ("application/json", "application/octet-stream")
"""Types of bodies that a browser never sends to a foreign site without asking it first."""


def problem(status: int, message: str) -> web.Response:
    return web.json_response({"message": message}, status=status)


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse what does not come from the page itself. The REST API is left alone: it has its own token."""
    if request.path.startswith(("/v1/", "/api/")):
        return await handler(request)
    if not _own_host(request):
        return problem(403, "this page answers only under its own address")
    if request.method not in ("GET", "HEAD"):
        origin = request.headers.get("Origin")
        if origin is not None and origin != f"http://{request.headers['Host']}":
            return problem(403, "requests from other sites are refused")
        if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
            return problem(403, "requests from other sites are refused")
        if request.content_type not in BODY_TYPES:
            return problem(415, f"the body's type must be one of {', '.join(BODY_TYPES)}")
    response = await handler(request)
    if not response.prepared:
        secure(response)
    return response


def secure(response: web.StreamResponse) -> None:
    """Add the headers that limit what a browser does with an answer."""
    response.headers.setdefault("Content-Security-Policy", PAGE_POLICY)
    response.headers.setdefault("Cache-Control", "no-store")
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Cross-Origin-Resource-Policy"] = "same-site"


def _own_host(request: web.Request) -> bool:
    """Whether the Host header is a loopback name with our port, so that no foreign name was bent to this machine."""
    sockname = None if request.transport is None else request.transport.get_extra_info("sockname")
    if sockname is None:
        return False
    port = sockname[1]
    return request.headers.get("Host", "") in (f"127.0.0.1:{port}", f"localhost:{port}", f"[::1]:{port}")

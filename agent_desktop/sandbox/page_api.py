"""Serves the web page, what it needs to play a customer, and the files that conversations refer to."""

import asyncio
import contextlib
import json
import mimetypes
from collections.abc import Callable
from functools import partial
from importlib import resources
from typing import Any
from urllib.parse import quote

from aiohttp import web

from agent_desktop.sandbox import check
from agent_desktop.sandbox.conversation import Conversation, Person, Phase, Raw, Said
from agent_desktop.sandbox.files import INLINE, NAMES, UPLOAD_LIMIT, File, Uploads, made
from agent_desktop.sandbox.guard import problem, secure
from agent_desktop.sandbox.guests import Guest, Guests, TooMany
from agent_desktop.sandbox.pace import stamp
from agent_desktop.sandbox.phrases import LANGUAGES

CHANNELS = ("web", "whatsapp", "messenger", "emulator", "line")
STATIC = {
    "/": ("index.html", "text/html"),
    "/page.css": ("page.css", "text/css"),
    "/page.js": ("page.js", "text/javascript"),
    "/draw.js": ("draw.js", "text/javascript"),
}
TEXT_LIMIT = 10_000
NAME_LIMIT = 200
KEEP_ALIVE = 15.0


class PageApi:
    """The handlers. ``address`` gives the sandbox's own base URL once it listens."""

    def __init__(self, guests: Guests, address: Callable[[], str]) -> None:
        self._guests = guests
        self._address = address
        self._uploads = Uploads()
        self._closing = False

    def routes(self) -> list[web.RouteDef]:
        one = "/page/conversations/{handle}"
        return [
            *(web.get(path, self._static) for path in STATIC),
            web.get("/files/{path:.+}", self._file),
            web.get("/page/options", self._options),
            web.post("/page/conversations", self._enter),
            web.get(f"{one}/events", self._events),
            web.post(f"{one}/messages", self._message),
            web.post(f"{one}/files", self._upload),
            web.post(f"{one}/person", self._person),
        ]

    async def close(self, _: web.Application) -> None:
        """End the open event streams."""
        self._closing = True
        self._guests.wake()

    # --- files -------------------------------------------------------------------------------------------------------

    async def _static(self, request: web.Request) -> web.Response:
        name, kind = STATIC[request.path]
        text = resources.files("agent_desktop.sandbox").joinpath("page", name).read_text(encoding="utf-8")
        return web.Response(text=text, content_type=kind)

    async def _file(self, request: web.Request) -> web.Response:
        path = request.match_info["path"]
        if path.startswith("uploads/"):
            file = self._uploads.get(path.removeprefix("uploads/"))
        else:
            # Painting a picture takes long enough to be felt in the window of the demo.
            file = await asyncio.to_thread(made, path)
        if file is None:
            return problem(404, "there is no such file")
        return _served(file, path.rpartition("/")[2])

    # --- conversations -----------------------------------------------------------------------------------------------

    async def _options(self, _: web.Request) -> web.Response:
        languages = [
            {"code": code, "name": words.name, "human": words.human, "rtl": words.right_to_left}
            for code, words in LANGUAGES.items()
        ]
        return web.json_response({"languages": languages, "channels": CHANNELS, "files": NAMES})

    async def _enter(self, request: web.Request) -> web.Response:
        try:
            fields = await _fields(request)
            first, last = (_short(fields.get(name, ""), name, NAME_LIMIT) for name in ("first", "last"))
            check.choice(*LANGUAGES)(fields.get("language"), "language")
            check.choice(*CHANNELS)(fields.get("channel"), "channel")
            handle = self._guests.enter(Person(first, last, fields["language"], fields["channel"]))
        except check.Refused as reason:
            return problem(400, str(reason))
        except TooMany as reason:
            return problem(429, str(reason))
        return web.json_response({"handle": handle})

    async def _message(self, request: web.Request) -> web.Response:
        guest = self._guest(request)
        if guest is None:
            return _gone()
        try:
            _act(guest, await _fields(request), f"{self._address()}/files/")
        except check.Refused as reason:
            return problem(400, str(reason))
        return web.json_response({})

    async def _upload(self, request: web.Request) -> web.Response:
        guest = self._guest(request)
        if guest is None:
            return _gone()
        data = await request.content.read(UPLOAD_LIMIT + 1)
        while not request.content.at_eof() and len(data) <= UPLOAD_LIMIT:
            data += await request.content.read(UPLOAD_LIMIT + 1 - len(data))
        name = request.query.get("name", "")
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        if not data:
            return problem(400, "the file is empty")
        try:
            path = self._uploads.add(name, kind, data)
        except ValueError as reason:
            return problem(413, str(reason))
        guest.uploads(f"{self._address()}/files/uploads/{quote(path)}")
        return web.json_response({})

    async def _person(self, request: web.Request) -> web.Response:
        guest = self._guest(request)
        if guest is None:
            return _gone()
        guest.wants_person()
        return web.json_response({})

    def _guest(self, request: web.Request) -> Guest | None:
        return self._guests.get(request.match_info["handle"])

    async def _events(self, request: web.Request) -> web.StreamResponse:
        """What was said from the message after ``Last-Event-ID`` on, as it happens (server-sent events)."""
        guest = self._guest(request)
        if guest is None:
            return _gone()
        conversation = guest.conversation
        seen = int(last) if (last := request.headers.get("Last-Event-ID", "")).isdecimal() else 0
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        secure(response)
        # Whoever closes the page is simply gone.
        with contextlib.suppress(ConnectionResetError):
            await response.prepare(request)
            await self._tell(response, conversation, seen)
        return response

    async def _tell(self, response: web.StreamResponse, conversation: Conversation, seen: int) -> None:
        person = conversation.person
        about = {
            "person": {"first": person.first, "last": person.last, "language": person.language},
            "session": conversation.key.session_id,
            "channel": person.channel,
        }
        phase: Phase | None = None
        while not self._closing:
            fresh = conversation.transcript[seen:]
            if fresh or conversation.phase is not phase:
                seen, phase = seen + len(fresh), conversation.phase
                news = {**about, "said": [_shown(said) for said in fresh], "phase": phase}
                await response.write(f"id: {seen}\ndata: {json.dumps(news, ensure_ascii=False)}\n\n".encode())
            if not await conversation.changed.until(partial(self._news, conversation, seen, phase), KEEP_ALIVE):
                await response.write(b": still here\n\n")

    def _news(self, conversation: Conversation, seen: int, phase: Phase | None) -> bool:
        return self._closing or len(conversation.transcript) > seen or conversation.phase is not phase


def _act(guest: Guest, fields: Raw, files: str) -> None:
    kind = fields.get("kind")
    if kind == "text":
        check.text(fields.get("text"), "text")
        guest.says(_short(fields["text"], "text", TEXT_LIMIT))
    elif kind == "press":
        check.text(fields.get("title"), "title")
        guest.presses(_short(fields["title"], "title", TEXT_LIMIT), fields.get("payload"))
    elif kind == "file":
        check.choice(*NAMES)(fields.get("name"), "name")
        guest.uploads(files + quote(fields["name"]))
    elif kind == "location":
        lat, long = (_degrees(fields.get(name), name, most) for name, most in (("lat", 90), ("long", 180)))
        guest.shares(lat, long)
    else:
        raise check.Refused("kind must be one of text, press, file, location")


def _shown(said: Said) -> Raw:
    return {"number": said.number, "speaker": said.speaker, "message": said.message, "at": stamp(said.at)}


def _gone() -> web.Response:
    return problem(404, "this conversation is gone; the sandbox was probably restarted")


def _served(file: File, name: str) -> web.Response:
    """A file as an answer that no browser takes for a page."""
    place = "inline" if file.type.split(";")[0] in INLINE else "attachment"
    return web.Response(
        body=file.data,
        headers={
            "Content-Type": file.type,
            "Content-Disposition": f"{place}; filename*=UTF-8''{quote(name)}",
            "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        },
    )


async def _fields(request: web.Request) -> dict[str, Any]:
    try:
        value = await request.json()
    except ValueError:
        raise check.Refused("the body is not JSON") from None
    return check.as_object(value, "the body")


def _short(value: object, where: str, most: int) -> str:
    check.any_text(value, where)
    words = str(value).strip()
    if len(words) > most:
        raise check.Refused(f"{where} is longer than {most} characters")
    return words


def _degrees(value: object, where: str, most: int) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not -most <= value <= most:
        raise check.Refused(f"{where} must be a number from -{most} to {most}")
    return float(value)

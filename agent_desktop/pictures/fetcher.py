"""The fetcher: pictures for showing, sizes, and files for saving."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import aiohttp
from aiohttp.abc import AbstractResolver

from agent_desktop.pictures.addresses import Allowed
from agent_desktop.pictures.asking import answer
from agent_desktop.pictures.cache import Cache
from agent_desktop.pictures.connecting import new_session
from agent_desktop.pictures.errors import PictureError, PictureProblem
from agent_desktop.pictures.kinds import ACCEPT, TYPES, Picture, format_of
from agent_desktop.pictures.limits import LARGEST_TOLD, Limits, in_words
from agent_desktop.pictures.writing import Writing

log = logging.getLogger(__name__)

Progress = Callable[[int, int | None], None]
CHUNK = 64 * 1024


class PictureFetcher:
    """Belongs to one event loop. Whether anything may be fetched at all is the caller's to decide.

    All methods raise :class:`PictureError`; cancelling one ends its request, unless another caller waits for the same
    picture. ``resolver`` looks names up in place of the system's.
    """

    def __init__(self, limits: Limits | None = None, *, resolver: AbstractResolver | None = None) -> None:
        self._limits = limits or Limits()
        self._resolver = resolver
        self._allowed = Allowed()
        self._cache = Cache(self._limits.cache_bytes)
        self._turns = asyncio.Semaphore(self._limits.at_once)
        self._session: aiohttp.ClientSession | None = None
        self._under_way: dict[str, tuple[asyncio.Task[Picture], list[object]]] = {}
        self._closed = False

    def allow(self, origin: str) -> None:
        """Let this one origin be fetched from, ``http://127.0.0.1:8080``, although its address is not public."""
        self._allowed.add(origin)

    async def picture(self, url: str) -> Picture:
        """A picture: from memory, or fetched; once for all who ask at the same time."""
        kept = self._cache.get(url)
        if kept is not None:
            return kept
        if url not in self._under_way:
            task = asyncio.get_running_loop().create_task(self._fetch(url), name="fetch a picture")
            self._under_way[url] = (task, [])
        task, waiting = self._under_way[url]
        me = object()
        waiting.append(me)
        try:
            return await asyncio.shield(task)
        finally:
            waiting.remove(me)
            if not waiting:
                if self._under_way.get(url, (None,))[0] is task:
                    del self._under_way[url]
                task.cancel()

    async def size(self, url: str) -> int | None:
        """How many bytes a file has, as far as its server says; asks with HEAD."""
        async with self._turns, within(self._limits.seconds), self._ask("HEAD", url) as response:
            told = response.content_length
            return told if told is not None and 0 <= told <= LARGEST_TOLD else None

    async def download(self, url: str, target: Path, progress: Progress | None = None) -> int:
        """Save a file, whatever its type, as ``target``: whole, readable for its owner only, or not at all.

        ``progress(done, total)`` is called as it comes; ``total`` is None while nobody says it. Gives its size.
        """
        limit = self._limits.file_bytes
        async with self._turns, within(self._limits.file_seconds), self._ask("GET", url) as response:
            total = response.content_length
            if total is not None and total > limit:
                raise PictureError(PictureProblem.LARGE, in_words(limit))
            async with Writing(target) as file:
                while chunk := await response.content.read(CHUNK):
                    if file.size + len(chunk) > limit:
                        raise PictureError(PictureProblem.LARGE, in_words(limit))
                    await file.write(chunk)
                    if progress is not None:
                        progress(file.size, total)
                await file.keep()
            return file.size

    async def close(self) -> None:
        """End all requests. What is asked for from now on fails."""
        self._closed = True
        tasks = [task for task, _ in self._under_way.values()]
        self._under_way.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        session, self._session = self._session, None
        if session is not None:
            await session.close()
        self._cache.clear()

    def forget(self) -> None:
        """Let go of the pictures that are kept in memory."""
        self._cache.clear()

    async def _fetch(self, url: str) -> Picture:
        async with self._turns:
            try:
                picture = await self._get(url)
            except PictureError as error:
                log.info("a picture was not fetched: %s", error.trouble.name)
                raise
        self._cache.put(url, picture)
        return picture

    async def _get(self, url: str) -> Picture:
        limit = self._limits.picture_bytes
        async with within(self._limits.seconds), self._ask("GET", url, ACCEPT) as response:
            said = response.content_type.lower()
            if said not in TYPES:
                raise PictureError(PictureProblem.TYPE, said[:60])
            if (response.content_length or 0) > limit:
                raise PictureError(PictureProblem.LARGE, in_words(limit))
            data = bytearray()
            while chunk := await response.content.read(CHUNK):
                data += chunk
                if len(data) > limit:
                    raise PictureError(PictureProblem.LARGE, in_words(limit))
        form = format_of(bytes(data[:16]))
        if form is None:
            raise PictureError(PictureProblem.BROKEN)
        return Picture(bytes(data), form)

    def _ask(self, method: str, url: str, accept: str = "*/*") -> AbstractAsyncContextManager[aiohttp.ClientResponse]:
        limits = self._limits
        return answer(
            self._open(),
            method,
            url,
            allowed=self._allowed,
            redirects=limits.redirects,
            idle=min(limits.idle_seconds, limits.seconds) if accept == ACCEPT else limits.idle_seconds,
            accept=accept,
        )

    def _open(self) -> aiohttp.ClientSession:
        if self._closed:
            raise PictureError(PictureProblem.CLOSED)
        if self._session is None:
            self._session = new_session(self._allowed, self._resolver)
        return self._session


@asynccontextmanager
async def within(seconds: float) -> AsyncIterator[None]:
    """What takes longer ends as :class:`PictureError`."""
    try:
        async with asyncio.timeout(seconds):
            yield
    except TimeoutError as error:
        raise PictureError(PictureProblem.SLOW) from error

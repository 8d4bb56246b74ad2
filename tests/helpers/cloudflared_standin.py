"""Plays ``cloudflared``: its two endpoints on the metrics port, and a relay in place of Cloudflare's network.

The folder in STANDIN_DIR steers it: ``mode`` (``ok``, ``bad-token``, ``limit``, ``old``, ``no-network``, ``never``),
``unready`` (while it exists, ``/ready`` answers 503), ``target`` (the port that a named tunnel's dashboard would name).
It writes there ``arguments``, ``token`` and ``relay``, the port of 127.0.0.1 that stands for the public URL.
"""

import asyncio
import json
import os
import secrets
import sys
from pathlib import Path

FOLDER = Path(os.environ.get("STANDIN_DIR", "."))
SAYS = {
    "bad-token": "ERR Provided Tunnel token is not valid.",
    "limit": "ERR Error unmarshaling QuickTunnel response: error code: 1015 status_code=429",
    "old": "Incorrect Usage: flag provided but not defined: -no-autoupdate",
    "no-network": 'Post "https://api.trycloudflare.com/tunnel": dial tcp: lookup api.trycloudflare.com: no such host',
}


def option(name: str) -> str | None:
    return sys.argv[sys.argv.index(name) + 1] if name in sys.argv else None


async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except OSError:
        pass
    finally:
        writer.close()


async def main() -> None:
    mode = (FOLDER / "mode").read_text() if (FOLDER / "mode").exists() else "ok"
    if mode in SAYS:
        print(SAYS[mode], file=sys.stderr)
        sys.exit(1)
    (FOLDER / "arguments").write_text(json.dumps(sys.argv[1:]))
    (FOLDER / "token").write_text(os.environ.get("TUNNEL_TOKEN", ""))
    url = option("--url")
    target = int(url.rpartition(":")[2] if url else (FOLDER / "target").read_text())
    name = "" if url is None or mode == "never" else f"made-up-{secrets.token_hex(4)}.trycloudflare.com"

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            there, back = await asyncio.open_connection("127.0.0.1", target)
        except OSError:
            writer.close()
            return
        await asyncio.gather(pump(reader, back), pump(there, writer))

    async def metrics(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        path = (await reader.readuntil(b"\r\n\r\n")).split()[1].decode()
        ready = path == "/ready" and not (FOLDER / "unready").exists() and mode != "never"
        body = json.dumps({"hostname": name} if path == "/quicktunnel" else {"readyConnections": int(ready)}).encode()
        status = b"200 OK" if ready or path == "/quicktunnel" else b"503 Service Unavailable"
        writer.write(b"HTTP/1.1 %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s" % (status, len(body), body))
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(relay, "127.0.0.1", 0)
    (FOLDER / "relay").write_text(str(server.sockets[0].getsockname()[1]))
    host, _, port = str(option("--metrics")).rpartition(":")
    print("INF Requesting new quick Tunnel on trycloudflare.com...", file=sys.stderr, flush=True)
    async with server, await asyncio.start_server(metrics, host, int(port)):
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())

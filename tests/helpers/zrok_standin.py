"""Plays ``zrok2``: shares with a relay in place of zrok's network, an account that remembers them, and its own words.

Its messages are those of openziti/zrok v2.0.4. The folder in STANDIN_DIR steers it: ``mode`` (``ok``, ``not-enabled``,
``unauthorized``, ``refused``, ``old``, ``no-network``, ``busy``, ``never``), ``names`` (the reserved ones, a line
each), ``lose`` (when it appears, the link to zrok breaks), ``local`` (while it exists, the relay's own address is
printed). It writes there ``arguments``, ``relay``, the port of 127.0.0.1 that stands for the public address, and
``shares.json``.
"""

import asyncio
import json
import os
import secrets
import signal
import sys
from pathlib import Path

FOLDER = Path(os.environ.get("STANDIN_DIR", "."))
ACCOUNT = FOLDER / "shares.json"
FAILED = "[\x1b[38;2;217;1;102mERROR\x1b[0m]: unable to create share (unable to create share: "
SAYS = {
    "not-enabled": "[ERROR]: unable to create share (unable to load environment; did you 'zrok2 enable'?)",
    "unauthorized": f"{FAILED}[POST /share][401] shareUnauthorized)",
    "refused": f"{FAILED}[POST /share][422] something new)",
    "old": "Error: unknown flag: --force-local",
    "no-network": f'{FAILED}Post "https://api-v2.zrok.io/api/v2/share": dial tcp: lookup api-v2.zrok.io: no such host)',
    "busy": "[ERROR]: unable to create share (the zrok service is busy, retry in 5 seconds)",
}


def fail(text: str, code: int = 1) -> None:
    print(text, file=sys.stderr)
    sys.exit(code)


def shares() -> list[dict[str, object]]:
    return json.loads(ACCOUNT.read_text()) if ACCOUNT.exists() else []


def keep(rows: list[dict[str, object]]) -> None:
    ACCOUNT.write_text(json.dumps(rows))


def delete(token: str) -> None:
    keep([row for row in shares() if row["shareToken"] != token])


async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except OSError:
        pass
    finally:
        writer.close()


async def share() -> None:
    mode = (FOLDER / "mode").read_text() if (FOLDER / "mode").exists() else "ok"
    if mode in SAYS:
        fail(SAYS[mode], 2 if mode == "refused" else 1)
    (FOLDER / "arguments").write_text(json.dumps(sys.argv[1:]))
    namespace, _, name = sys.argv[sys.argv.index("--name-selection") + 1].partition(":") if named() else ("", "", "")
    if name:
        known = (FOLDER / "names").read_text().split() if (FOLDER / "names").exists() else []
        if name not in known:
            fail(f"{FAILED}[POST /share][409] shareConflict error finding name '{name}' in namespace '{namespace}')")
        if any(str(row["frontendEndpoints"]).startswith(f"['{name}.") for row in shares()):
            used = f"name '{name}' in namespace '{namespace}' is already in use by another share"
            fail(f"{FAILED}[POST /share][409] shareConflict {used})")
    token = f"made-up-{secrets.token_hex(4)}"
    target = int(sys.argv[-1].rpartition(":")[2])

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            there, back = await asyncio.open_connection("127.0.0.1", target)
        except OSError:
            writer.close()
            return
        await asyncio.gather(pump(reader, back), pump(there, writer))

    server = await asyncio.start_server(relay, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    (FOLDER / "relay").write_text(str(port))
    endpoint = f"http://127.0.0.1:{port}" if (FOLDER / "local").exists() else f"{name or token}.shares.zrok.io"
    keep([*shares(), {"shareToken": token, "frontendEndpoints": [endpoint], "target": sys.argv[-1], "limited": False}])
    over = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, over.set)
    if mode != "never":
        words = "access your zrok share at the following endpoints:"
        print(f"[   0.512]    INFO main.shareLocal: {words}\n {endpoint}", flush=True)
    async with server:
        while not over.is_set():
            if (FOLDER / "lose").exists():
                server.close()
                print("[   9.100]   ERROR main.shareLocal.func2: error running http proxy backend: closed", flush=True)
                (FOLDER / "lose").unlink()
            await asyncio.sleep(0.02)
    delete(token)


def named() -> bool:
    return "--name-selection" in sys.argv


def main() -> None:
    match sys.argv[1:3]:
        case ["share", "public"]:
            asyncio.run(share())
        case ["list", "shares"]:
            print(json.dumps({"shares": shares()}, indent=2))
        case ["delete", "share"]:
            delete(sys.argv[3])
        case _:
            fail(f'Error: unknown command "{" ".join(sys.argv[1:])}" for "zrok2"')


if __name__ == "__main__":
    main()

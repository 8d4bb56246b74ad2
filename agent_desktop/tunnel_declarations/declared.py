"""The declarations of all providers, the easiest first: so the set-up offers them."""

from typing import Annotated

from agent_desktop.base.checks import Choice, HostName, Number, Words
from agent_desktop.base.i18n import QT_TRANSLATE_NOOP
from agent_desktop.tunnel_declarations.declaration import (
    Declaration,
    Field,
    Library,
    Link,
    Option,
    Options,
    Program,
    Refusal,
    Secret,
    options_of,
)

# --- ngrok -----------------------------------------------------------------------------------------------------------

NGROK_TOKEN = "ngrok-token"  # noqa: S105 - a name, not a token


class NgrokOptions(Options, frozen=True, kw_only=True):
    """``monthly_requests`` is by default what the free plan lets through (ngrok's price list)."""

    monthly_requests: Annotated[
        int,
        Option(
            check=Number(0, 1_000_000_000),
            about="Monthly request limit of your ngrok plan. 0 = no limit.",
            name=QT_TRANSLATE_NOOP("settings", "Requests in your ngrok plan"),
            help=QT_TRANSLATE_NOOP(
                "settings",
                "The request limit of your ngrok plan. You are warned before it is used up. 0 = no limit.",
            ),
            unit=QT_TRANSLATE_NOOP("settings", "per month"),
            advanced=True,
        ),
    ] = 20_000


NGROK = Declaration(
    id="ngrok",
    name="ngrok",
    title=QT_TRANSLATE_NOOP("assistant", "ngrok (easiest)"),
    about=QT_TRANSLATE_NOOP(
        "assistant",
        "Create a free account at ngrok.com. Then copy two values from its dashboard: your authtoken, and the domain"
        " that ngrok reserves for you. The free plan allows 20,000 requests per month, which is enough for a bot with"
        " little traffic.",
    ),
    options=NgrokOptions,
    shared=("domain",),
    secrets=(
        Secret(
            id=NGROK_TOKEN,
            name=QT_TRANSLATE_NOOP("settings", "ngrok authtoken"),
            help=QT_TRANSLATE_NOOP("settings", "Find it at dashboard.ngrok.com."),
        ),
    ),
    page=(Field(NGROK_TOKEN, needed=True), Field("domain")),
    links=(
        Link(
            QT_TRANSLATE_NOOP("assistant", "Open your authtoken at ngrok"),
            "https://dashboard.ngrok.com/get-started/your-authtoken",
        ),
        Link(QT_TRANSLATE_NOOP("assistant", "Open your domains at ngrok"), "https://dashboard.ngrok.com/domains"),
    ),
    library=Library(
        module="ngrok",
        absent=QT_TRANSLATE_NOOP(
            "tunnel",
            "The ngrok library is not installed. Install it with pipx: pipx inject agent-desktop ngrok. Or with pip:"
            ' pip install "agent-desktop[ngrok]".',
        ),
    ),
    refusals=(
        # The header in which ngrok's edge says why it does not pass a request on (ngrok's documentation of errors).
        Refusal(
            header="ngrok-error-code",
            pattern=r"ERR_NGROK_\d+",
            sentence=QT_TRANSLATE_NOOP("tunnel", "ngrok does not forward requests (%1)."),
            known={"ERR_NGROK_727": QT_TRANSLATE_NOOP("tunnel", "ngrok's requests for this month are used up.")},
        ),
    ),
)

# --- manual ----------------------------------------------------------------------------------------------------------

MANUAL = Declaration(
    id="manual",
    name=QT_TRANSLATE_NOOP("settings", "My own public address"),
    title=QT_TRANSLATE_NOOP("assistant", "My own public address"),
    about=QT_TRANSLATE_NOOP(
        "assistant",
        "For a reverse proxy, Tailscale Funnel or similar that you run. Forward it to the address below on this"
        " computer, and enter the public address that Chatlayer should call.",
    ),
    shared=("public_url",),
    page=(Field("public_url", needed=True),),
    only_watched=True,
)

# --- cloudflared -----------------------------------------------------------------------------------------------------

CLOUDFLARED_TOKEN = "cloudflared-token"  # noqa: S105 - a name, not a token


class CloudflaredOptions(Options, frozen=True, kw_only=True):
    """Without a host name it makes a quick tunnel."""

    cloudflared_path: Annotated[
        str,
        Option(
            check=Words(1000),
            about="Path of the cloudflared program. Empty = search PATH.",
            name=QT_TRANSLATE_NOOP("settings", "Cloudflared program"),
            help=QT_TRANSLATE_NOOP("settings", "Leave empty to search the usual locations."),
            advanced=True,
        ),
    ] = ""
    cloudflared_hostname: Annotated[
        str,
        Option(
            check=HostName(),
            about="Public host name of your named tunnel. Empty = a quick tunnel with a new URL at each start.",
            name=QT_TRANSLATE_NOOP("settings", "Cloudflare host name"),
            help=QT_TRANSLATE_NOOP(
                "settings",
                "The host name of your tunnel. If empty, each start creates a new one, which you must paste into"
                " Chatlayer again.",
            ),
        ),
    ] = ""


CLOUDFLARED = Declaration(
    id="cloudflared",
    name="Cloudflare Tunnel",
    title=QT_TRANSLATE_NOOP("assistant", "Cloudflare Tunnel"),
    about=QT_TRANSLATE_NOOP(
        "assistant",
        "Requires the program cloudflared on this computer. With a token and a host name, the address stays the same."
        " Without them, it changes at every start and must be pasted into Chatlayer again.",
    ),
    options=CloudflaredOptions,
    secrets=(
        Secret(
            id=CLOUDFLARED_TOKEN,
            name=QT_TRANSLATE_NOOP("settings", "Cloudflare tunnel token"),
            help=QT_TRANSLATE_NOOP("settings", "Only for named tunnels. Quick tunnels need no token."),
        ),
    ),
    page=(Field(CLOUDFLARED_TOKEN), Field("cloudflared_hostname"), Field("cloudflared_path")),
    links=(
        Link(
            QT_TRANSLATE_NOOP("assistant", "How to install cloudflared"),
            "https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/downloads/",
        ),
    ),
    program=Program(
        name="cloudflared",
        option="cloudflared_path",
        absent=QT_TRANSLATE_NOOP(
            "tunnel",
            "cloudflared was not found on this computer. Install it from Cloudflare, or enter its path in setup.",
        ),
    ),
)

# --- ssh -------------------------------------------------------------------------------------------------------------

SSH_PASSWORD = "ssh-password"  # noqa: S105 - a name, not a password
SSH_PASSPHRASE = "ssh-passphrase"  # noqa: S105 - a name, not a passphrase
OWN = ("ssh_preset", ("own",))
WITH_HOST = ("ssh_preset", ("own", "sish"))
SERVICE = ("ssh_preset", ("localhost.run", "pinggy", "sish"))


class SshOptions(Options, frozen=True, kw_only=True):
    """An own server, or a service by its preset."""

    ssh_preset: Annotated[
        str,
        Option(
            check=Choice("own", "localhost.run", "pinggy", "sish"),
            about="Your own server, or a service that assigns a URL.",
            name=QT_TRANSLATE_NOOP("settings", "SSH service"),
            help=QT_TRANSLATE_NOOP("settings", "Your own server, or a service that assigns an address."),
            choices={
                "own": QT_TRANSLATE_NOOP("settings", "My own server"),
                "localhost.run": "localhost.run",
                "pinggy": "Pinggy",
                "sish": "sish",
            },
        ),
    ] = "own"
    ssh_host: Annotated[
        str,
        Option(
            check=HostName(),
            about="SSH server. Not needed for services.",
            name=QT_TRANSLATE_NOOP("settings", "SSH server"),
            help=QT_TRANSLATE_NOOP("settings", "The name or IP address of your server."),
        ),
    ] = ""
    ssh_port: Annotated[
        int,
        Option(
            check=Number(0, 65535),
            about="SSH port. 0 = default port.",
            name=QT_TRANSLATE_NOOP("settings", "SSH port"),
            help=QT_TRANSLATE_NOOP("settings", "0 = default port (22)."),
        ),
    ] = 0
    ssh_user: Annotated[
        str,
        Option(
            check=Words(100),
            about="User name on the server. Empty = your user name on this computer.",
            name=QT_TRANSLATE_NOOP("settings", "SSH user"),
            help=QT_TRANSLATE_NOOP("settings", "Leave empty to use your user name on this computer."),
        ),
    ] = ""
    ssh_key: Annotated[
        str,
        Option(
            check=Words(1000),
            about="Key file. Empty = the SSH agent and the keys in ~/.ssh.",
            name=QT_TRANSLATE_NOOP("settings", "SSH key file"),
            help=QT_TRANSLATE_NOOP("settings", "Leave empty to try your SSH agent and the keys in your .ssh folder."),
        ),
    ] = ""
    ssh_bind: Annotated[
        str,
        Option(
            check=HostName(),
            about="Address your server listens on: localhost behind a proxy, otherwise its own address.",
            name=QT_TRANSLATE_NOOP("settings", "Listen address on the server"),
            help=QT_TRANSLATE_NOOP(
                "settings",
                "localhost if a web server on the SSH server forwards calls, otherwise the server's own address.",
            ),
            advanced=True,
        ),
    ] = "localhost"
    ssh_remote_port: Annotated[
        int,
        Option(
            check=Number(1, 65535),
            about="Port on your server that forwards to this computer.",
            name=QT_TRANSLATE_NOOP("settings", "Port on the server"),
            help=QT_TRANSLATE_NOOP("settings", "The port on your server that forwards to this computer."),
        ),
    ] = 9003


SSH = Declaration(
    id="ssh",
    name=QT_TRANSLATE_NOOP("settings", "SSH server or service"),
    title=QT_TRANSLATE_NOOP("assistant", "SSH server or service"),
    about=QT_TRANSLATE_NOOP(
        "assistant",
        "Your own server with a public address, or a service such as localhost.run that assigns one.",
    ),
    options=SshOptions,
    shared=("public_url", "domain"),
    secrets=(
        Secret(
            id=SSH_PASSWORD,
            name=QT_TRANSLATE_NOOP("settings", "SSH password"),
            help=QT_TRANSLATE_NOOP("settings", "Needed if the server does not accept a key."),
            token=False,
        ),
        Secret(
            id=SSH_PASSPHRASE,
            name=QT_TRANSLATE_NOOP("settings", "SSH key passphrase"),
            help=QT_TRANSLATE_NOOP("settings", "Unlocks the key file, if it is protected."),
            token=False,
        ),
    ),
    page=(
        Field("ssh_preset"),
        Field("ssh_host", when=WITH_HOST),
        Field("ssh_port", when=WITH_HOST),
        Field("ssh_user"),
        Field("ssh_key"),
        Field("ssh_remote_port", when=OWN),
        Field("ssh_bind", when=OWN),
        Field("public_url", when=OWN),
        Field("domain", when=SERVICE),
        # Last: whose passwords they are is to be said first.
        Field(SSH_PASSWORD, when=OWN),
        Field(SSH_PASSPHRASE),
    ),
)

# --- zrok ------------------------------------------------------------------------------------------------------------


class ZrokOptions(Options, frozen=True, kw_only=True):
    """Without a reserved name each share has another one."""

    zrok_name: Annotated[
        str,
        Option(
            check=Words(100),
            about="Name that you reserved at zrok, or namespace:name. Empty = a new URL at each start.",
            name=QT_TRANSLATE_NOOP("settings", "Reserved zrok name"),
            help=QT_TRANSLATE_NOOP(
                "settings",
                "Reserve a name with: zrok2 create name NAME. If empty, each start creates a new address, which you"
                " must paste into Chatlayer again.",
            ),
        ),
    ] = ""
    zrok_path: Annotated[
        str,
        Option(
            check=Words(1000),
            about="Path of the zrok2 program. Empty = search PATH.",
            name=QT_TRANSLATE_NOOP("settings", "Zrok2 program"),
            help=QT_TRANSLATE_NOOP("settings", "Leave empty to search the usual locations."),
            advanced=True,
        ),
    ] = ""


ZROK = Declaration(
    id="zrok",
    name="zrok",
    title="zrok",
    about=QT_TRANSLATE_NOOP(
        "assistant",
        "Requires an account at zrok.io and the program zrok2 on this computer. Enable it once with: zrok2 enable"
        " TOKEN. With a reserved name, the address stays the same. Without one, it changes at every start and must be"
        " pasted into Chatlayer again.",
    ),
    options=ZrokOptions,
    page=(Field("zrok_name"), Field("zrok_path")),
    links=(
        Link(QT_TRANSLATE_NOOP("assistant", "Open zrok's documentation"), "https://docs.zrok.io"),
        Link(QT_TRANSLATE_NOOP("assistant", "Open your account at zrok"), "https://api-v2.zrok.io"),
    ),
    program=Program(
        name="zrok2",
        option="zrok_path",
        absent=QT_TRANSLATE_NOOP(
            "tunnel",
            "zrok2 was not found on this computer. Install version 2 of zrok, or enter its path in setup.",
        ),
    ),
)

# ---------------------------------------------------------------------------------------------------------------------

DECLARATIONS = (NGROK, MANUAL, CLOUDFLARED, SSH, ZROK)
"""A new provider is declared above and named here; its behaviour is in ``tunnel/providers``, in a file of its id."""

NONE = Declaration(
    id="none",
    name=QT_TRANSLATE_NOOP("settings", "None for now"),
    title=QT_TRANSLATE_NOOP("assistant", "Not now"),
    about=QT_TRANSLATE_NOOP(
        "assistant",
        "Chatlayer will not be able to reach this program, and no customers will be handed to you. You can complete"
        " this step later.",
    ),
)
"""What the settings and the set-up show where nobody has chosen yet."""


def find(provider: str) -> Declaration | None:
    """Return the declaration of a value of ``tunnel.provider``, or None."""
    return next((one for one in (*DECLARATIONS, NONE) if one.id == provider), None)


def option(name: str) -> Option | None:
    """Return the option with this name, whoever's it is, or None."""
    return next((one for each in DECLARATIONS for key, one, _ in options_of(each.options) if key == name), None)


def secret(name: str) -> Secret | None:
    """Return the secret of a provider with this entry in the keyring, or None."""
    return next((one for each in DECLARATIONS for one in each.secrets if one.id == name), None)

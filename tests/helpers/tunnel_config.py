"""A tunnel's configuration from the names of its settings, wherever they are kept."""

from dataclasses import fields
from typing import Any

from agent_desktop.settings import TunnelSettings
from agent_desktop.tunnel import TunnelConfig


def tunnel_config(**values: Any) -> TunnelConfig:
    own = {field.name for field in fields(TunnelConfig)}
    options = {name: value for name, value in values.items() if name not in own}
    return TunnelConfig(**{name: value for name, value in values.items() if name in own}, options=options)


def tunnel_settings(**values: Any) -> TunnelSettings:
    own = TunnelSettings.__struct_fields__
    options = {name: value for name, value in values.items() if name not in own}
    return TunnelSettings(**{name: value for name, value in values.items() if name in own}, options=options)

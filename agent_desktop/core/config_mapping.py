"""Converts the settings to the parts' configurations."""

from agent_desktop.chatlayer import ChatlayerConfig
from agent_desktop.inbox import Hours, Rules
from agent_desktop.settings import AvailabilitySettings, ChatlayerSettings, TunnelSettings, WebhookSettings
from agent_desktop.settings.schedule import holidays_of, hours_of
from agent_desktop.tunnel import TunnelConfig
from agent_desktop.webhook import WebhookConfig


def chatlayer_config(settings: ChatlayerSettings) -> ChatlayerConfig:
    """Return the configuration of the REST client."""
    return ChatlayerConfig(
        region=settings.region,
        base_url=settings.base_url,
        api=settings.api,
        pause=settings.pause_body,
        resume=settings.resume_body,
        connect_timeout=settings.connect_timeout,
        total_timeout=settings.timeout,
    )


def webhook_config(settings: WebhookSettings) -> WebhookConfig:
    """Return the configuration of the webhook server."""
    return WebhookConfig(
        host=settings.host,
        port=settings.port,
        path=settings.path,
        max_body_bytes=settings.max_body_bytes,
        allowed=settings.allow_list,
        trust_forwarded=settings.trust_forwarded,
        tokenless_handovers=settings.tokenless_handovers,
    )


def tunnel_config(settings: TunnelSettings) -> TunnelConfig:
    """Return the configuration of the tunnel."""
    return TunnelConfig(
        provider=settings.provider,
        public_url=settings.public_url,
        domain=settings.domain,
        options=settings.options,
    )


def admission_rules(settings: AvailabilitySettings) -> Rules:
    """Return the rules by which offloads are accepted."""
    days = (
        settings.monday,
        settings.tuesday,
        settings.wednesday,
        settings.thursday,
        settings.friday,
        settings.saturday,
        settings.sunday,
    )
    return Rules(
        hours=Hours(
            week=tuple(hours_of(day) for day in days),
            zone=settings.time_zone or None,
            holidays=holidays_of(settings.holidays),
        ),
        at_once=settings.at_once,
        languages=settings.languages,
        skills=settings.skills,
    )

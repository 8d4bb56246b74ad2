"""From the settings to what the parts are made with."""

from agent_desktop.chatlayer import ChatlayerConfig
from agent_desktop.settings import ChatlayerSettings, WebhookSettings
from agent_desktop.webhook import WebhookConfig


def chatlayer_config(settings: ChatlayerSettings) -> ChatlayerConfig:
    """How the REST API is called."""
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
    """How the webhook's server listens."""
    return WebhookConfig(
        host=settings.host,
        port=settings.port,
        path=settings.path,
        max_body_bytes=settings.max_body_bytes,
        allowed=settings.allow_list,
        trust_forwarded=settings.trust_forwarded,
    )

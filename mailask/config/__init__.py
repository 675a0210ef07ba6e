"""Settings and where they are kept. Nothing else reads the environment."""

from __future__ import annotations

from mailask.config.settings import Settings, load_home, load_settings

__all__ = ["Settings", "load_home", "load_settings"]

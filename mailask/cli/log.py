"""The log: a rotating file that nobody else can read, without subjects, bodies or addresses above debug."""

from __future__ import annotations

import logging
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from mailask.config.places import find_places

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


class _PrivateFile(RotatingFileHandler):
    def _open(self) -> TextIOWrapper:
        os.close(os.open(self.baseFilename, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600))
        return super()._open()


def open_log(folder: Path, *, level: int = logging.INFO) -> Path:
    """Send what mailask logs to `mailask.log` in `folder`; the file's path."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / "mailask.log"
    logger = logging.getLogger("mailask")
    if not any(isinstance(each, _PrivateFile) and each.baseFilename == str(path) for each in logger.handlers):
        close_log()
        handler = _PrivateFile(path, maxBytes=1_000_000, backupCount=3, encoding="utf-8")
        handler.setFormatter(logging.Formatter(_FORMAT))
        logger.addHandler(handler)
        logger.propagate = False
    logger.setLevel(level)
    return path


def close_log() -> None:
    """Send what mailask logs nowhere any more."""
    logger = logging.getLogger("mailask")
    for handler in tuple(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def write_traceback(error: Exception) -> Path:
    """Note an unexpected failure with its traceback; the log's path."""
    path = open_log(find_places().logs)
    logging.getLogger("mailask").error("a bug", exc_info=error)
    return path

"""Moments and days as the person's country and language write them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from PySide6 import QtCore

from composer.ui import translate

_DAYS: Final = {
    "de": ("d. MMM", "d. MMMM"),
    "nb": ("d. MMM", "d. MMMM"),
    "da": ("d. MMM", "d. MMMM"),
    "es": ("d MMM", "d 'de' MMMM"),
    "en_US": ("MMM d", "MMMM d"),
}
"""A day with its month, short and long, by the locale's name or language; others write "3 Nov", "3 November"."""
_OTHERS: Final = ("d MMM", "d MMMM")
_YEARS: Final = {"es": (" yyyy", " 'de' yyyy"), "en_US": (", yyyy", ", yyyy")}
_YEAR: Final = (" yyyy", " yyyy")
_COMMA: Final = ("de", "es", "en_US")
"""Who sets the day of the week apart from its date: "Dienstag, 3. November"."""


def clock(at: datetime, *, seconds: bool = False) -> str:
    """The time of day: "14:02", "14.02", "2:02 PM"."""
    country = translate.locale()
    if country is None:
        return f"{at:%H:%M:%S}" if seconds else f"{at:%H:%M}"
    form = country.timeFormat(QtCore.QLocale.FormatType.ShortFormat)
    if seconds:
        form = form.replace("mm", f"mm{_between(form)}ss")
    return country.toString(QtCore.QTime(at.hour, at.minute, at.second), form)


def day(of: date, *, long: bool = False, year: bool = False) -> str:
    """A day and its month: "3 Nov", "3. november"; with `year` that too."""
    country = translate.locale() or QtCore.QLocale()
    form = _of(country, _DAYS, _OTHERS)[long]
    if year:
        form += _of(country, _YEARS, _YEAR)[long]
    return country.toString(QtCore.QDate(of.year, of.month, of.day), form)


def weekday(of: date, *, long: bool = False) -> str:
    """The day of the week: "Mon", "Monday"."""
    length = QtCore.QLocale.FormatType
    country = translate.locale() or QtCore.QLocale()
    return country.dayName(of.isoweekday(), length.LongFormat if long else length.ShortFormat)


def day_of_week(of: date, *, year: bool = False) -> str:
    """A day with what day of the week it is: "Monday 16 November", "martes, 3 de noviembre"."""
    name = (translate.locale() or QtCore.QLocale()).name()
    comma = "," if {name, name.partition("_")[0]} & set(_COMMA) else ""
    return f"{weekday(of, long=True)}{comma} {day(of, long=True, year=year)}"


def _of(
    country: QtCore.QLocale, table: dict[str, tuple[str, str]], otherwise: tuple[str, str]
) -> tuple[str, str]:
    name = country.name()
    return table.get(name) or table.get(name.partition("_")[0]) or otherwise


def _between(form: str) -> str:
    """What stands between hours and minutes."""
    return next((one for one in form if not one.isalpha()), ":")

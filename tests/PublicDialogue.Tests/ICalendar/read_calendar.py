"""Reads a calendar with two implementations that are not ours, and prints as JSON what each has understood.

    /usr/bin/python3 read_calendar.py FILE.ics [FIRST LAST [MOMENT...]]

Recurring events are expanded from FIRST to LAST, and the zones asked for their offsets at the moments: seconds since 1970.
Debian has both: python3-icalendar and libical3.
"""

import ctypes
import json
import sys
from datetime import date, datetime, timedelta, timezone

import icalendar


def seconds(value):
    """Gives a moment in seconds since 1970; a day as its date."""
    if isinstance(value, datetime):
        return int(value.timestamp()) if value.tzinfo else value.isoformat()
    return value.isoformat() if isinstance(value, date) else value


def read_with_icalendar(data, moments):
    calendar = icalendar.Calendar.from_ical(data)
    events = []
    for event in calendar.walk("VEVENT"):
        categories = event.get("CATEGORIES")
        events.append({
            "uid": str(event["UID"]),
            "summary": str(event["SUMMARY"]),
            "description": str(event.get("DESCRIPTION", "")),
            "location": str(event.get("LOCATION", "")),
            "url": str(event.get("URL", "")),
            "categories": [str(name) for name in categories.cats] if categories else [],
            "status": str(event.get("STATUS", "")),
            "sequence": int(event.get("SEQUENCE", 0)),
            "stamp": seconds(event["DTSTAMP"].dt),
            "start": seconds(event["DTSTART"].dt),
            "end": seconds(event["DTEND"].dt) if "DTEND" in event else None,
            "rule": event["RRULE"].to_ical().decode() if event.get("RRULE") else None,
            "also": [seconds(day.dt) for day in event["RDATE"].dts] if "RDATE" in event else [],
            "triggers": [int(alarm["TRIGGER"].dt.total_seconds()) for alarm in event.walk("VALARM")],
            "alarms": [str(alarm["DESCRIPTION"]) for alarm in event.walk("VALARM")],
            "errors": [str(error) for error in event.errors],
        })
    zones = {}
    for zone in calendar.walk("VTIMEZONE"):
        rules = zone.to_tz()
        zones[str(zone["TZID"])] = [
            int(rules.fromutc(datetime(1970, 1, 1) + timedelta(seconds=moment)).utcoffset().total_seconds()) for moment in moments]
    return {"name": str(calendar.get("X-WR-CALNAME", "")), "events": events, "zones": zones, "errors": [str(error) for error in calendar.errors]}


class Time(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in ("year", "month", "day", "hour", "minute", "second", "is_date", "is_daylight")] + [
        ("zone", ctypes.c_void_p)]


class Span(ctypes.Structure):
    _fields_ = [("start", ctypes.c_long), ("end", ctypes.c_long), ("is_busy", ctypes.c_int)]


def libical():
    library = ctypes.CDLL("libical.so.3")
    pointer, text, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
    for name, result, arguments in [
            ("icalparser_parse_string", pointer, [text]),
            ("icalcomponent_count_errors", number, [pointer]),
            ("icalrestriction_check", number, [pointer]),
            ("icalcomponent_as_ical_string", text, [pointer]),
            ("icalcomponent_string_to_kind", number, [text]),
            ("icalcomponent_get_first_component", pointer, [pointer, number]),
            ("icalcomponent_get_next_component", pointer, [pointer, number]),
            ("icalcomponent_get_uid", text, [pointer]),
            ("icalcomponent_get_summary", text, [pointer]),
            ("icalcomponent_get_description", text, [pointer]),
            ("icalcomponent_get_location", text, [pointer]),
            ("icalcomponent_new_clone", pointer, [pointer]),
            ("icalcomponent_free", None, [pointer]),
            ("icaltimezone_new", pointer, []),
            ("icaltimezone_set_component", number, [pointer, pointer]),
            ("icaltimezone_get_tzid", text, [pointer]),
            ("icaltimezone_get_utc_offset_of_utc_time", number, [pointer, ctypes.POINTER(Time), ctypes.POINTER(number)])]:
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


def moment_of(number):
    at = datetime(1970, 1, 1) + timedelta(seconds=number)
    return Time(at.year, at.month, at.day, at.hour, at.minute, at.second, 0, 0, None)


def components(library, parent, name):
    kind = library.icalcomponent_string_to_kind(name)
    found = library.icalcomponent_get_first_component(parent, kind)
    while found:
        yield found
        found = library.icalcomponent_get_next_component(parent, kind)


def read_with_libical(data, first, last, moments):
    library = libical()
    calendar = library.icalparser_parse_string(data)
    if not calendar:
        return {"errors": ["nothing was read"], "events": [], "zones": {}, "isAllowed": False}
    is_allowed = bool(library.icalrestriction_check(calendar))
    written = library.icalcomponent_as_ical_string(calendar).decode().replace("\r\n ", "")
    result = {
        "isAllowed": is_allowed,
        "errors": [line for line in written.split("\r\n") if line.startswith("X-LIC-ERROR")] + ["counted"] * library.icalcomponent_count_errors(calendar),
        "events": [],
        "zones": {},
    }
    visit_type = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(Span), ctypes.c_void_p)
    library.icalcomponent_foreach_recurrence.argtypes = [ctypes.c_void_p, Time, Time, visit_type, ctypes.c_void_p]
    for event in components(library, calendar, b"VEVENT"):
        starts = []
        visit = visit_type(lambda _, span, __: starts.append([span.contents.start, span.contents.end]))
        library.icalcomponent_foreach_recurrence(event, moment_of(first), moment_of(last), visit, None)
        result["events"].append({
            "uid": library.icalcomponent_get_uid(event).decode(),
            "summary": library.icalcomponent_get_summary(event).decode(),
            "description": (library.icalcomponent_get_description(event) or b"").decode(),
            "location": (library.icalcomponent_get_location(event) or b"").decode(),
            "spans": sorted(starts),
        })
    for component in components(library, calendar, b"VTIMEZONE"):
        zone = library.icaltimezone_new()
        library.icaltimezone_set_component(zone, library.icalcomponent_new_clone(component))
        is_daylight = ctypes.c_int()
        result["zones"][library.icaltimezone_get_tzid(zone).decode()] = [
            library.icaltimezone_get_utc_offset_of_utc_time(zone, ctypes.byref(moment_of(moment)), ctypes.byref(is_daylight)) for moment in moments]
    return result


def main():
    with open(sys.argv[1], "rb") as file:
        data = file.read()
    first, last, *moments = [int(word) for word in sys.argv[2:]] or [0, 0]
    json.dump({"icalendar": read_with_icalendar(data, moments), "libical": read_with_libical(data, first, last, moments)}, sys.stdout)


main()

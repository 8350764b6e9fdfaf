"""Writes one file a country: its public holidays, its regions, its working week.

`cargo xtask holidays` runs this in an environment with the pinned packages. The form of the files
is described in docs/holidays.md; `corrections.py` holds what we know better.

Usage: generate.py FOLDER PACKAGES, the second being the node_modules with CLDR's packages.
"""

import json
import re
import sys
import warnings
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

import holidays
from babel import Locale

import corrections

FIRST, LAST = 2015, 2050
YEARS = range(FIRST, LAST + 1)
# Before it a day that was estimated has come and gone, so it can no longer move.
SETTLED_BEFORE = 2026
DAYS_OF_WEEK = "Mon Tue Wed Thu Fri Sat Sun".split()
# What the library adds to a name. A day in place of another keeps the other's name.
MARK = re.compile(r" \((observed|estimated|observed, estimated|in lieu|substitute day)\)$")
SUBSTITUTED = re.compile(r" \(substituted from [^)]*\)$")


class Days:
    """Of one list: its dates, each with the names of what is kept and whether it is estimated."""

    def __init__(self):
        self.names = {}

    def add(self, day, name, kind="public", estimated=False):
        self.names[(name, kind, day)] = estimated

    def dates(self):
        return {day for _, _, day in self.names}


def language(country):
    """The country's own English, else American English; some countries have one language only."""
    known = getattr(holidays, country).supported_languages
    return next((tag for tag in (f"en_{country}", "en_US") if tag in known), None)


def ask(country, subdivision, category, **choice):
    return holidays.country_holidays(
        country, subdiv=subdivision or None, years=YEARS, categories=category,
        language=language(country), **choice,
    )


def read(country, subdivision):
    """What the library says for a country (no subdivision) or one of its regions."""
    days = Days()
    named = corrections.CATEGORIES
    kinds = named.get((country, subdivision)) or named.get((country, "*")) or {"public": "public"}
    for category, kind in kinds.items():
        found = ask(country, subdivision, category)
        for day in found:
            put(days, country, day, found.get_list(day), kind)
        if country in corrections.KEPT_ON_SUNDAY:
            kept = ask(country, subdivision, category, observed=False)
            for day in kept:
                if day.weekday() == 6:
                    put(days, country, day, kept.get_list(day), kind)
    if country in corrections.IN_PLACE:
        name_in_place(days, corrections.IN_PLACE[country])
    return days


def put(days, country, day, names, kind):
    if day.year not in YEARS:
        return
    for name in names:
        mark = MARK.search(name)
        estimated = bool(mark and "estimated" in mark[1]) and day.year >= SETTLED_BEFORE
        name = SUBSTITUTED.sub("", MARK.sub("", name)).strip()
        name = corrections.NAMES.get(country, {}).get(name, name)
        days.add(day, name, kind, estimated)


def name_in_place(days, name):
    """Gives days in place of a holiday on a Sunday that holiday's name."""
    for other, kind, day in [key for key in days.names if key[0] == name]:
        sunday = day - timedelta(days=day.weekday() + 1)
        for kept, _, _ in [key for key in days.names if key[2] == sunday]:
            days.add(day, kept, kind, days.names.pop((other, kind, day)))


def regions(country, names):
    """Code in our files: (code in the library, name)."""
    entity = getattr(holidays, country)
    aliases = {}
    for alias, code in entity.subdivisions_aliases.items():
        aliases.setdefault(code, alias)
    found = {}
    for code in entity.subdivisions:
        name = names.get((country + code).lower()) or aliases.get(code) or code
        found[code.replace(" ", "_")] = (code, name)
    for code, value in corrections.REGIONS.get(country, {}).items():
        if value is None:
            found.pop(code.replace(" ", "_"))
        else:
            found = {ours: one for ours, one in found.items() if one[0] != value[0]}
            found[code] = value
    return dict(sorted(found.items(), key=lambda one: one[1][1]))


def correct(country, lists):
    for place, code, change, years, name, _ in corrections.DAYS:
        if place != country:
            continue
        for year in years:
            day = date.fromisoformat(f"{year}-{change[1:]}")
            days = lists[code]
            if (change[0] == "-") != (day in days.dates()):
                sys.exit(f"The correction {country} {code} {change} of {year} changes nothing.")
            if change[0] == "+":
                days.add(day, name)
            else:
                days.names = {key: value for key, value in days.names.items() if key[2] != day}


def share(lists):
    """Adds to the country's list the weekdays that all its regions share, under their names."""
    own, others = lists[""], [days for code, days in lists.items() if code]
    common = set.intersection(*(days.dates() for days in others)) - own.dates()
    for day in common:
        if day.weekday() < 5:
            for name, kind, _ in [key for key in others[0].names if key[2] == day]:
                own.add(day, name, kind, others[0].names[(name, kind, day)])


def lines(country, lists):
    """The lines of a file: days with one name, one kind, one certainty and one set of lists."""
    places = defaultdict(set)
    for code, days in lists.items():
        for (name, kind, day), estimated in days.names.items():
            places[(name, kind, estimated, day)].add(code or country)
    grouped = defaultdict(set)
    for (name, kind, estimated, day), codes in places.items():
        grouped[(name, kind, estimated, tuple(sorted(codes)))].add(day)
    everywhere = {code or country for code in lists}
    for (name, kind, estimated, codes), days in sorted(
        grouped.items(), key=lambda one: (first_of_year(one[1]), one[0])
    ):
        line = {"name": name}
        if kind != "public":
            line["kind"] = kind
        if estimated:
            line["estimated"] = True
        but = sorted(everywhere - set(codes))
        if but and len(but) < len(codes):
            line["but"] = but
        elif but:
            line["in"] = list(codes)
        line["on"] = tokens(days)
        yield line


def first_of_year(days):
    return min(day.strftime("%m-%d") for day in days)


def tokens(days):
    """Dates as text: `0106` every year, `2018-2050:1031` in these, `2015:0406,0328` year by year."""
    said, left = [], set(days)
    for month_day in sorted({day.strftime("%m%d") for day in days}):
        years = sorted(day.year for day in days if day.strftime("%m%d") == month_day)
        for first, last in runs(years):
            if last - first >= 5:
                left -= {day for day in left if first <= day.year <= last
                         and day.strftime("%m%d") == month_day}
                span = "" if (first, last) == (FIRST, LAST) else f"{first}-{last}:"
                said.append(span + month_day)
    while left:
        # One date a year, as long as the years follow each other.
        first = min(left)
        chain = [first]
        while following := [day for day in left if day.year == chain[-1].year + 1]:
            chain.append(min(following))
        left -= set(chain)
        said.append(f"{first.year}:" + ",".join(day.strftime("%m%d") for day in chain))
    return " ".join(said)


def runs(years):
    start = previous = years[0]
    for year in years[1:] + [None]:
        if year != previous + 1 if year else True:
            yield start, previous
            start = year
        previous = year


# Days that a government grants from year to year.
GRANTED = re.compile(r"^(Day off|Additional|Bridge)")


def settled(lists):
    """The last year for which the country's own list is whole, or None if that is the last of all.

    A holiday of the years before that stops coming, or that was granted for each of them, is
    unknown after its last year. What ended earlier was abolished.
    """
    recent = range(SETTLED_BEFORE - 5, SETTLED_BEFORE)
    years = defaultdict(set)
    for name, _, day in lists[""].names:
        years[name].add(day.year)
    last = LAST
    for name, kept in years.items():
        end = max(kept)
        regular = sum(year in kept for year in recent) >= 4
        ongoing = end >= SETTLED_BEFORE or (GRANTED.match(name) and end == SETTLED_BEFORE - 1)
        # By the moon a holiday can miss a year, so the very end says nothing.
        if regular and ongoing and end < LAST - 2:
            last = min(last, end)
    return None if last == LAST else last


def weekends(cldr):
    """The days off of each country's week by CLDR, as numbers from Monday; "001" is the rest."""
    known = json.loads((cldr / "cldr-core/supplemental/weekData.json").read_text())
    known = known["supplemental"]["weekData"]
    starts, ends = known["weekendStart"], known["weekendEnd"]
    number = {day.lower(): place for place, day in enumerate(DAYS_OF_WEEK)}
    found = {}
    for country in starts.keys() | ends.keys():
        if len(country) > 3:
            continue
        day = number[starts.get(country, starts["001"])]
        last = number[ends.get(country, ends["001"])]
        found[country] = {(day + step) % 7 for step in range((last - day) % 7 + 1)}
    return found


def week(country, codes, weekends):
    """The working weeks that are not Monday to Friday: of the country, and of regions."""
    own = corrections.WEEKS.get(country)
    if own is None:
        off = weekends.get(country, weekends["001"])
        # From the first working day on, as people say it.
        start = next(day for day in range(7) if day not in off and (day - 1) % 7 in off)
        days = [(start + step) % 7 for step in range(7)]
        own = " ".join(DAYS_OF_WEEK[day] for day in days if day not in off)
    found = {} if own == "Mon Tue Wed Thu Fri" else {country: own}
    regional = {code: corrections.WEEKS.get(f"{country}-{code}") for code in codes}
    return found | {code: days for code, days in regional.items() if days}


def text(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write(folder, country, name, cldr):
    known = regions(country, cldr.names)
    lists = {"": read(country, "")}
    lists |= {code: read(country, one) for code, (one, _) in known.items()}
    if country in corrections.SHARED_BY_REGIONS:
        share(lists)
    correct(country, lists)
    # Regions without a day of their own say nothing.
    if all(days.names == lists[""].names for days in lists.values()):
        known, lists = {}, {"": lists[""]}
    head = {"code": country, "name": name, "source": f"PyPI holidays {holidays.__version__}",
            "first": FIRST, "last": LAST}
    if weeks := week(country, known, cldr.weekends):
        head["week"] = weeks
    if last := settled(lists):
        head["settled"] = last
    if known:
        head["regions"] = {code: one for code, (_, one) in known.items()}
    body = ",\n".join(text(line) for line in lines(country, lists))
    start = text(head)[:-1]
    (folder / f"{country.lower()}.json").write_text(f'{start},"holidays":[\n{body}\n]}}\n')
    place = {"code": country, "name": name}
    if known:
        place["regions"] = head["regions"]
    return place


class Cldr:
    """What is taken from CLDR: names of countries and regions, and the weekends."""

    def __init__(self, packages):
        named = json.loads((packages / "cldr-subdivisions-full/subdivisions/en/en.json").read_text())
        self.names = named["subdivisions"]["localeDisplayNames"]["subdivisions"]
        self.countries = dict(Locale("en").territories) | corrections.COUNTRIES
        self.weekends = weekends(packages)


def names(folder):
    """What can be lifted: the names in each country's file."""
    return {
        (path.stem, line["name"])
        for path in folder.glob("??.json")
        for line in json.loads(path.read_text())["holidays"]
    }


def main():
    folder, cldr = Path(sys.argv[1]), Cldr(Path(sys.argv[2]))
    warnings.filterwarnings("ignore", category=UserWarning, module="holidays")
    countries = holidays.list_supported_countries(include_aliases=False)
    folder.mkdir(parents=True, exist_ok=True)
    before = names(folder)
    places = []
    for country in sorted(countries, key=cldr.countries.get):
        places.append(write(folder, country, cldr.countries[country], cldr))
    body = ",\n".join(text(place) for place in places)
    (folder / "places.json").write_text(f"[\n{body}\n]\n")
    gone = sorted(before - names(folder))
    for country, name in gone:
        print(f"{country}: {name}", file=sys.stderr)
    if gone:
        sys.exit("These names are gone, and whoever lifted one has it back: where the holiday is "
                 "only called otherwise now, keep its name in NAMES of corrections.py.")


if __name__ == "__main__":
    main()

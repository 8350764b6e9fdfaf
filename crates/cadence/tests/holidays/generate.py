"""Regenerates the frozen lists beside this file: `pip install holidays`, then `python generate.py`."""

from importlib.metadata import version
from pathlib import Path

import holidays

HERE = Path(__file__).parent
YEARS = range(2000, 2101)
STATES = "ACT NSW NT QLD SA TAS VIC WA".split()


def package(country, years=YEARS, **choice):
    """The package's dates a year, for one country with its subdivision and category."""
    return {year: set(holidays.country_holidays(country, years=year, **choice)) for year in years}


def australia():
    """The national list, and the weekdays on which all eight states and territories are off."""
    days = package("AU")
    states = [package("AU", subdiv=state) for state in STATES]
    for year, dates in days.items():
        shared = set.intersection(*(state[year] for state in states))
        dates |= {date for date in shared if date.weekday() < 5}
    return days


def lists():
    """Region, what was asked of the package, its answer."""
    yield "US", "US, public", package("US")
    yield "CA", "CA, government", package("CA", categories="government")
    for province in "AB BC ON QC".split():
        yield f"CA-{province}", f"CA {province}, public", package("CA", subdiv=province)
    for part, subdiv in {"EAW": "ENG", "NIR": "NIR", "SCT": "SCT"}.items():
        yield f"GB-{part}", f"GB {subdiv}, public", package("GB", subdiv=subdiv)
    yield "DE", "DE, public", package("DE")
    for land in "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH".split():
        yield f"DE-{land}", f"DE {land}, public", package("DE", subdiv=land)
    for country in "IE FR NL IT PL NZ".split():
        yield country, f"{country}, public", package(country)
    # Its list starts in 2008; without `observed` it keeps the holidays that fall on a Sunday.
    spain = package("ES", range(2008, 2101), observed=False)
    yield "ES", "ES, public, observed=False", spain
    yield "JP", "JP, public", package("JP", range(2000, 2100))
    yield "AU", "AU, public, and the weekdays off in all eight states", australia()


for code, asked, days in lists():
    text = f"# PyPI holidays {version('holidays')}: {asked}\n"
    for year, dates in days.items():
        text += f"{year}: {' '.join(f'{date:%m-%d}' for date in sorted(dates))}\n"
    (HERE / f"{code}.txt").write_text(text)

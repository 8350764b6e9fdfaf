"""Where we part from the library, and why. A region is named by its code in our files."""

# What to ask the library for in place of PUBLIC, and of what kind that is here: by country, for its
# own list ("") or all ("*").
CATEGORIES = {
    # The general holidays of every federally regulated employer: Canada Labour Code, section 166.
    ("CA", ""): {"government": "public"},
    # The library's PUBLIC are the statutory holidays of every employee; offices close on the
    # general holidays, which are more: General Holidays Ordinance (Cap. 149), schedule.
    ("HK", "*"): {"public": "public", "optional": "public"},
    # Midsummer Eve, Christmas Eve and New Year's Eve: Semesterlag (1977:480), section 3 a, counts
    # them as Sundays, and offices are closed.
    ("SE", "*"): {"public": "public", "de_facto": "de facto"},
    ("CH", "*"): {"public": "public", "de_facto": "de facto"},
}

# CLDR's short names, where the long ones are not what people look for.
COUNTRIES = {"HK": "Hong Kong", "MO": "Macao"}

# A person lifts a holiday by its name, so a name stays: country: {the library's: ours}.
NAMES = {
    # Kokumin no kyūjitsu, the day between two holidays; "national" are all of them.
    "JP": {"National Holiday": "Citizens' Holiday"},
}

# The library's name of a day given in place of a holiday on a Sunday, where it names no holiday.
IN_PLACE = {"JP": "Substitute Holiday"}

# A country's own list is also what all its regions share, on weekdays.
SHARED_BY_REGIONS = {
    # Fair Work Act 2009, section 115, and the states' own acts that move holidays off a weekend.
    "AU",
}

# The library moves these holidays off a Sunday; whoever works on Sundays still has them.
KEPT_ON_SUNDAY = {"ES"}

# Regions that are named otherwise here than in the library, or left out: code: (library's, name).
REGIONS = {
    # Wales has the bank holidays of England (Banking and Financial Dealings Act 1971, schedule 1).
    "GB": {
        "EAW": ("ENG", "England and Wales"),
        "NIR": ("NIR", "Northern Ireland"),
        "SCT": ("SCT", "Scotland"),
        "WLS": None,
    },
    # Zones of the school year, and communities: their public holidays are the country's.
    "FR": {
        "Zone A": None,
        "Zone B": None,
        "Zone C": None,
        "973": ("973", "French Guiana"),
        "NC": ("NC", "New Caledonia"),
        "PF": ("PF", "French Polynesia"),
        "TF": ("TF", "French Southern Territories"),
        "WF": ("WF", "Wallis & Futuna"),
    },
    # CLDR has these in another language, or wrong.
    "BR": {"SP_Capital": ("São Paulo Capital", "São Paulo (city)")},
    "CH": {"ZH_Stadt": ("Stadt Zurich", "Zürich (city)")},
    "FI": {"01": ("01", "Åland")},
    "NZ": {"MBH": ("MBH", "Marlborough")},
    "NL": {"Midden": None, "Noord": None, "Zuid": None},
    "BE": {"Flemish": None, "French": None, "German": None},
}

# Days to add (+) or to take out (-): country, region ("" the country's own list), sign and day,
# years, name, reason. A correction that changes nothing stops the generator.
_JULY_1_SUNDAY = [2018, 2029, 2035, 2040, 2046]
_CHRISTMAS_SUNDAY = [2016, 2022, 2033, 2039, 2044, 2050]
DAYS = [
    ("CA", "ON", "+07-02", _JULY_1_SUNDAY, "Canada Day",
     "Holidays Act (Canada), s. 2(2), and Ontario's Legislation Act, 2006, s. 88(4): when July 1 "
     "is a Sunday, Canada Day is July 2"),
    ("CA", "ON", "+12-27", _CHRISTMAS_SUNDAY, "Christmas Day",
     "Boxing Day is the Monday itself, so the day for Christmas is the Tuesday; so closed the "
     "Toronto exchange in 2022, and so the library has it for federal employers"),
    ("CA", "BC", "-09-19", [2022], "",
     "the province closed its own offices for the Queen's funeral and declared no holiday"),
]

# Working weeks that CLDR does not know or that offices do not keep: country, or country-region.
_SUN_THU = "Sun Mon Tue Wed Thu"
WEEKS = {
    # CLDR 48 has Saturday and Sunday off; the library's entity of the country says otherwise.
    "BD": _SUN_THU,
    "BN": "Mon Tue Wed Thu Sat",
    "DJ": _SUN_THU,
    "MV": _SUN_THU,
    # In CLDR, Sunday alone is off. Five days in the central government since 3 June 1985
    # (Department of Personnel, O.M. 13/4/85-JCA), and in offices at large.
    "IN": "Mon Tue Wed Thu Fri",
    # In CLDR, Sunday alone is off; no law says so, and a Saturday is no day to reach an office.
    "UG": "Mon Tue Wed Thu Fri",
    # Cabinet decision of 6 June 2022, which took the free Sundays of that May back.
    "NP": "Sun Mon Tue Wed Thu Fri",
    # The Palestinian Authority's offices close on Friday and Saturday.
    "PS": _SUN_THU,
    # Kedah, Kelantan, Terengganu, as the library has it; Johor went back to Saturday and Sunday
    # with 2025.
    "MY-02": _SUN_THU,
    "MY-03": _SUN_THU,
    "MY-11": _SUN_THU,
}

# The example: six openings of somebody else's spring. Names of people and places may be made to
# sound like somewhere near.

halden = Halden Logistics
    .role = Operations analyst
    .anna = Anna Berg
    .anna-title = Head of operations
    .jonas = Jonas Vik
    .jonas-title = Shift lead
    .priya = Priya Nair
    .priya-title = Anna’s assistant
# What was seen or heard, and below the sentence that a letter says of it.
halden-need = The new sorting line is two shifts short until spring.
    .sentence = I understood that the new sorting line is two shifts short until spring.
halden-impressed = The whole team eats lunch together, managers too.
    .sentence = I was impressed that the whole team eats lunch together, managers too.
halden-landed = The night plan I drew up at the depot: Anna asked for it twice.
halden-interest = “You would fit in with the night team.”
halden-message = Kind. Anna is in on Mondays and Fridays.

nordlys = Nordlys Analytics
    .role = Data analyst
    .agency = Kestrel People
    .ines = Ines Duarte
    .tomas = Tomas Lind
    .tomas-title = Team lead
    .mei = Mei Tan
    .mei-title = Analyst
nordlys-need = Three reports a week, each by hand from five sheets.
nordlys-would-do = One source for the reports, the weekly one first.
    .sentence = I would begin with one source for all the reports, the weekly one first.
nordlys-interest = Tomas walked me through the team’s plan for the year.

moss = City of Moss
    .role = Transport planner
    .eva = Eva Moen
    .eva-title = Head of planning
    .ruth = Ruth Okafor
    .ruth-title = My manager at the depot
    .paul = Paul Weiss
    .paul-title = Taught me statistics
moss-impressed = The bus lanes were drawn with the drivers.
    .sentence = I was impressed that the bus lanes were drawn together with the drivers.
moss-need = Nobody counts the cyclists on the bridge yet.
moss-decides = Two rounds of talks, then the council.
moss-checked = Ruth told me at once.

orchard = Orchard Studio
    .role = Producer
    .sam = Sam Hollis
    .sam-title = Founder
    .place = 4 Harbour Street, second floor

hospital = St Olav’s Hospital
    .role = Data steward
    .lena = Dr Lena Strand
    .lena-title = Registrar
hospital-impressed = Every ward has one person who knows all its data.
    .sentence = I was impressed that every ward has one person who knows all its data.
hospital-promised = “We will be in touch.”
hospital-called = Still waiting for the budget. Glad that I called.

fjord = Fjord Energy
    .role = Grid planner
    .lars = Lars Holt
    .lars-title = Head of grid
fjord-turned-down = Somebody from inside. Lars called himself.

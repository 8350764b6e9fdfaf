welcome = Willkommen!
    .hint = Vorsicht, Stufe
greeting = Guten Morgen, { $name }.

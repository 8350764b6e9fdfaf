welcome = ¡Bienvenidos!
    # Below it.
    .hint = Cuidado
greeting = Buenos días, { $name }.

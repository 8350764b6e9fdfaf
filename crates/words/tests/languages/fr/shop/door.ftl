welcome = Bienvenue
    .hint = Attention

-shop = The Baker Group

# Over the door.
welcome = Welcome to { -shop }!
    .hint = Mind the step
greeting = Good morning, { $name }. { welcome }

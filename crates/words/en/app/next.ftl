# What would come next, shown before it is saved.
day = Next: { $day }
step = Next: { $step }, { $state }
nothing = Nothing more is planned
    .why = This opening is closed.
nothing-for-now = Nothing more is planned for now

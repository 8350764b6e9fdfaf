# The offer of an opening: who hears of it first, the answer, and what comes after it.

title = The offer from { $company }
# After the company, above the title.
role = · { $role }
change = Change the day or the terms
    .add = Add the pay, the first day or the terms

nudges = Before you answer
    .hint = If you would rather work elsewhere, they should hear of the offer while it stands.

answer = Your answer
accept-written = Accept in writing
accept-spoken = Accept by phone
decline-written = Decline in writing
decline-spoken = Decline by phone

more-days = More days
    .ask = Ask for more days
    .asked = I asked for more days in writing
    .given = They gave you until …
# The window in which the day that they gave is chosen.
more-time = They gave you until
    .day = Day
    .missing = Choose the day they named.
    .year = Check the year of this day.
    .early = That is before they said so.
    .save = Save

settle = Once it is settled
    .hint = Closing ends the moves of this opening and of no other.
    .accepted = Close it as accepted
    .declined = Close it as declined
    .nothing = Nothing more to do
closed-today = To Today

# Open offers side by side. The separator stands between the things that impressed.
side-by-side = Lay side by side
    .table = The open offers
    .role = Role
    .pay = Pay
    .starts = First day
    .reply-by = Answer by
    .place = Place
    .impressed = What impressed me
    .nothing = not noted
    .separator = ;{" "}

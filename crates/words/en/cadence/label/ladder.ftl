# The ladder of seriousness: what the employer did, never how likely anything is.

quiet = Quiet
    .note = No sign yet. That is not bad news: hiring is slow on their side.
warm = Warm
    .note = They showed interest, asked you back, or asked about pay, start date or availability.
references-asked = References asked
    .note = They asked for references. Prepare yours before the phone rings.
serious = Serious
    .note = They asked for references and have begun to check them. Employers do that when they mean it.
offer = Offer
    .note = They made an offer. The answer is yours to give.

past = Past since { $day }: this is how far they had gone.

# The facts behind a rung.
interest = Showed interest on { $day }
invited-back = Invited you back on { $day }
asked-pay = Asked about pay on { $day }
asked-start = Asked when you could start, on { $day }
asked-availability = Asked when you are available, on { $day }
asked-for-references = Asked for references on { $day }
checked = Contacted a reference on { $day }
offered = Made an offer on { $day }

# Those who speak for the job hunter.

# Said in place of what the letter says, which asks for a call.
look-for = Let me tell you what they are looking for.

# A sheet to hand over.
sheet = References
    .me = References for { $me }
    .phone = Telephone: { $phone }
    .email = E-mail: { $email }
    .reach = Best reached: { $reach }

permission = Said yes on { $day }.
    .ask = Ask first: nothing is noted yet about a yes.

# The companies that somebody is named to now.
named-none = Not named for any active opening.
named-unknown = Named for an active opening.
named = Named for { $company }.
    .several = Named for { $companies } and { $last }.
    .next = {", "}

# $count: “three”
overused = { $person } has been named for { $count } openings since { $day }. Tell them what is going on, or name somebody else this time.
    .unnamed = This reference has been named for { $count } openings since { $day }. Tell them what is going on, or name somebody else this time.

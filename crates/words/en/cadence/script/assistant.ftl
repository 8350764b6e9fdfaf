# If somebody else answers. A point is what the words are for.

hello = Hello. { $ask }
    .point = Give your name, ask for the person
    .name = Hello, { $name }. { $ask }
hello-me = Hello, this is { $me }. { $ask }
    .point = Ask for the person
    .name = Hello, { $name }, this is { $me }. { $ask }

ask-person = May I speak with { $person }, please?
ask-counselor = May I speak with the counselor who looks after me, please?
ask-reference = May I speak with the person who is my reference, please?
ask-interviewer = May I speak with the person who interviewed me, please?
    .role = May I speak with the person who interviewed me for the { $role } position, please?

when = When is a good time to call?
    .point = Not there: ask when
    .person = When is a good time to reach { $person }?

# What the message below is for.
leave = Leave the message. That counts.
    .again = Leave the message, and call again

message-debrief = Please say that I called to report on { $interview }.
# $position: “the Data Analyst position at Halden”
message-counselor = Please say that I called about { $position }, and that I am still very interested.
message-brief = Please say that I called about a reference, and would be glad of five minutes.
message-thank = Please say that I called to say thank you.
message-answer = Please say that I called with my answer about the position.
    .role = Please say that I called with my answer about the { $role } position.
message-ask-time = Please say that I called about your offer of the position, and that I would like a few more days to answer it.
    .role = Please say that I called about your offer of the { $role } position, and that I would like a few more days to answer it.
# $matter: “You called me on Friday 6 March, and I am calling back.”
message-reply = Please say that I called. { $matter }
message-nudge = Please say that I called about the position, that I have another offer, and that I would rather work here.
    .role = Please say that I called about the { $role } position, that I have another offer, and that I would rather work here.
message-nudge-by = Please say that I called about the position, that I have another offer to answer by { $day }, and that I would rather work here.
    .role = Please say that I called about the { $role } position, that I have another offer to answer by { $day }, and that I would rather work here.
message-decision = Please say that I called about the position, that I am convinced I am right for it, and that I would like to know whether a decision has been made.
    .role = Please say that I called about the { $role } position, that I am convinced I am right for it, and that I would like to know whether a decision has been made.
# $message: one of those above.
message-number = { $message } My number is { $phone }.

thank = Thank you, { $name }.
    .point = Thank them by name
ask-name = Thank you. May I ask your name?
    .point = Ask for their name, and write it down

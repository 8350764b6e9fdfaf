//! Frames that take any fragment: what was noted stands after a colon, or in quotation marks.

use super::{ALL, F, Line, PF, W, WP};

pub(super) const FRAMES: &[(&str, &[Line])] = &[
    (
        "told",
        &[
            (
                WP,
                "You put one thing so well that I wrote it down: {told}.",
            ),
            (
                W,
                "Something you said is still with me: {told}. It made me want to hear more.",
            ),
            (
                PF,
                "One thing you said told me a good deal about the work: {told}.",
            ),
            (
                F,
                "I noted one thing you said in particular: {told}. I have given it some thought since.",
            ),
            (ALL, "You said something I keep coming back to: {told}."),
            (
                WP,
                "I wrote down what you said, as near as I could: {noted}. I have thought about it since.",
            ),
            (
                W,
                "What you said is still with me: {noted}. It made me want to hear more.",
            ),
            (
                PF,
                "One thing you said told me a good deal about the work: {noted}.",
            ),
            (
                F,
                "I noted one thing you said in particular: {noted}. I have given it some thought since.",
            ),
            (ALL, "You said something I keep coming back to: {noted}."),
        ],
    ),
    (
        "need",
        &[
            (
                WP,
                "I heard what the work has to solve: {need}. I know how to go about that, and I would enjoy it.",
            ),
            (
                W,
                "I have been turning over what you need: {need}. It is just the kind of problem I like to have on my desk.",
            ),
            (
                PF,
                "One need stood out clearly: {need}. I can take that on.",
            ),
            (
                F,
                "I noted the need behind the position: {need}. I am confident that I can meet it.",
            ),
            (
                ALL,
                "This is the need I heard: {need}. I can help with that, and soon.",
            ),
            (
                WP,
                "I wrote down what has to be solved: {noted}. I know how to go about that, and I would enjoy it.",
            ),
            (
                W,
                "I noted what matters most, and I have been turning it over: {noted}. It is just the kind of problem I like to have on my desk.",
            ),
            (PF, "My notes name the need: {noted}. I can take that on."),
            (
                F,
                "I noted the need behind the position: {noted}. I am confident that I can meet it.",
            ),
            (
                ALL,
                "This is the need, as I wrote it down: {noted}. I can help with that, and soon.",
            ),
        ],
    ),
    (
        "would",
        &[
            (WP, "I already know one thing I would do for you: {would}."),
            (
                W,
                "I have caught myself planning. One thing I would do: {would}.",
            ),
            (PF, "Here is one thing I would do< at {company}>: {would}."),
            (
                F,
                "To be concrete, this is what I would do in the position: {would}.",
            ),
            (ALL, "Let me name one thing I would do: {would}."),
            (ALL, "My notes already hold one thing I would do: {noted}."),
            (ALL, "This is what I would do, as I noted it: {noted}."),
            (ALL, "I wrote down one thing I would do: {noted}."),
        ],
    ),
    (
        "landed",
        &[
            (
                WP,
                "I was glad that we came to speak about this: {landed}. I would put the same to work for you.",
            ),
            (
                W,
                "One thing I told you seemed to be of use: {landed}. There is more where that came from.",
            ),
            (
                PF,
                "One point from our conversation is worth repeating: {landed}. I would bring that with me.",
            ),
            (
                F,
                "I would like to return to one point I made: {landed}. I would bring that experience to the position.",
            ),
            (
                ALL,
                "You may remember what I told you: {landed}. I would put that to work for you.",
            ),
            (
                ALL,
                "I wrote down one thing we spoke about: {noted}. I would put that to work for you.",
            ),
            (
                ALL,
                "My notes hold one point from our conversation: {noted}. I would bring that with me.",
            ),
            (
                ALL,
                "One thing we spoke about is in my notes: {noted}. I would bring that experience with me.",
            ),
        ],
    ),
    (
        "said",
        &[
            (
                WP,
                "{speaker} said something that has stayed in my mind: {said}.",
            ),
            (W, "I keep thinking of what {speaker} said: {said}."),
            (
                PF,
                "What {speaker} said told me a good deal about the work: {said}.",
            ),
            (F, "I noted in particular what {speaker} said: {said}."),
            (ALL, "{speaker} put one thing very clearly: {said}."),
            (WP, "I wrote down what {speaker} said: {noted}."),
            (ALL, "{speaker} put one thing very clearly: {noted}."),
            (
                PF,
                "What {speaker} said told me a good deal about the work: {noted}.",
            ),
            (W, "I keep thinking of what {speaker} said: {noted}."),
            (F, "I noted in particular what {speaker} said: {noted}."),
            (
                WP,
                "I heard something there that has stayed in my mind: {said}.",
            ),
            (
                PF,
                "One thing I heard told me a good deal about the work: {said}.",
            ),
            (ALL, "I keep coming back to one thing I heard: {said}."),
            (W, "One thing I heard is still with me: {said}."),
            (F, "I noted one thing that was said in particular: {said}."),
            (WP, "I heard something there that I wrote down: {noted}."),
            (
                PF,
                "One thing I heard told me a good deal about the work: {noted}.",
            ),
            (ALL, "I keep coming back to one thing I heard: {noted}."),
            (W, "One thing I heard is still with me: {noted}."),
            (F, "I noted one thing that was said in particular: {noted}."),
        ],
    ),
    (
        "impressed",
        &[
            (WP, "I am glad I noticed this: {impressed}."),
            (PF, "One thing I noticed is worth naming: {impressed}."),
            (
                ALL,
                "This is something I noticed and remember well: {impressed}.",
            ),
            (W, "I like to think back to this: {impressed}."),
            (F, "I would like to name one thing I noticed: {impressed}."),
            (
                ALL,
                "This is in my notes, and I like rereading it: {noted}.",
            ),
            (ALL, "One line of my notes is worth sharing: {noted}."),
            (ALL, "I wrote this down so as not to lose it: {noted}."),
        ],
    ),
];

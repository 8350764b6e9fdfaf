# A letter: a proposal, the words, what is looked at while they are written, and the ways out.

# Where no move asks for it.
title = Write to { $whom }
# The company and the role, above the title.
place = { $company } · { $role }
call-instead = Call instead

subject = Subject
text = Your letter
text-hint = { $count ->
    [0] Kept on this device as you type.
    [one] 1 word. Kept on this device as you type.
   *[other] { $count } words. Kept on this device as you type.
}
elsewhere = This letter is open in another tab as well. Go on in one of them: what is written last takes the other’s place.

taken-back = Taken back.
    .not = That place was written anew since, so it stays.

# The option is somebody it can go to, and who they are: “Anna Berg, interviewer”.
whom = To
    .nobody = Nobody by name
    .option = { $name }, { $kind }
kind = What it is
register = How it sounds
way = How it goes
shape = How it is built
    .usual = As your notes suggest

propose = Propose a letter
    .done = Here is a letter to begin with.
    .again = Another wording
proposal = The proposal
    .unchanged = You have not changed the letter. This one can take its place:
    .replace = Replace
    .replaced = The letter is replaced.
    .new = What you wrote stays. This is new in the proposal:
    .leave = Leave them out
proposal-add = Add
    .label = Add: { $paragraph }
added = Added to the letter.

# What the letter says, and what it does not say yet.
beats = What it says
    .all = all of it is there
    .some = { $found } of { $all } are there
# After the name of one, where it is or is not in the letter.
beat = : there
    .missing = : not there yet
    .own = Only you know this one.
beat-add = Add this sentence
    .label = Add this sentence: { $name }

# Places of the letter that wait for a sentence. What belongs there is a note, which follows.
open = One place is open
    .belongs = One thing from your notes belongs here:
    .leave = Leave it out
    .kept = Kept. The place stays open until it reads as a sentence.
    .filled = The sentence is in the letter.
    .left = Left out. The note is still in your notebook.
# Around the words of the place, which stand apart.
open-empty = No note is left for
    .rest = . Write a sentence there, or leave it out.
    .left = Left out.
unused = Your notes also hold
kept = Kept. The proposal has it now.

missing = What would make it better
    .interview = Log the interview
    .choose = Choose
# The fact is what was asked: “What is the job called?”
fact = Keep it
    .label = Keep it: { $fact }
    .empty = Write it first.
    .example = What it is
number = Your number
    .hint = It goes below your name, and into the messages you leave. It can wait.

# How it reads: the phrases that had better go.
tone = How it reads
tone-good = Reads well: nothing apologises.
tone-settled = The rest is as you want it.
tone-flags = { $count ->
    [one] One phrase to look at.
   *[other] { $count } phrases to look at.
}
# Before what can stand there instead.
flag = Instead:
    .nothing = It only has to go.
flag-replace = Replace
    .label = Replace: { $phrase }
    .done = Replaced.
flag-leave = Leave it
    .label = Leave it: { $phrase }
    .done = Left as you wrote it.

# The ways out.
send = I sent it
    .elsewhere = I wrote it elsewhere, and sent it
copy = Copy
    .done = The letter is copied.
    .refused = The browser did not let it be copied. Mark the text and copy it by hand.
mail = Open in your mail program
    .cut = Some mail programs cut a letter of this length when they are opened from here. Download it as a mail, or copy it.
    .first = More than one address stands with this person. The mail program gets the first.
share = Share
    .refused = The browser did not let it be shared. Copy it instead.
print = Print
download = Download as text
    .mail = Download as a mail
still-open = One place in the letter is still open. Finish it, or leave it out, and it can go.
    .finish = Finish it

sent = It went out
    .how = How did it go out?
    .mail = By e-mail
    .paper = On paper
    .network = On a network
    .text = As a text
    .day = On which day?
    .no-day = Choose the day it went out.
    .ahead = That day is still to come.
    .not = Not yet
    .save = Save
    .taken-back = Taken back. The letter is on its page again.

# What kind of phrase a flag of the tone check is about.
apologising = Apologising
nuisance = Calling yourself a nuisance
begging = Begging
presuming = Presuming
checking-in = Just checking in
ultimatum = Ultimatum
self-deprecation = Making yourself small
rivals = Praising your rivals
sarcasm = Sarcasm
hired-already = As if hired already
softening = Asking too softly
filler = Filler

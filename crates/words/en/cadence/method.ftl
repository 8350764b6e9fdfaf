# Whose advice it is.
credit = The advice about the weeks after an interview is best known from Marilyn Moats Kennedy of Career Strategies, Wilmette, Illinois. The rules are stated here in our own words.

# The numbers of the rules, as they are named in the app.
r1 = R1
r2 = R2
r3 = R3
r4 = R4
r5 = R5
r6 = R6
r7 = R7
r8 = R8
r9 = R9
r10 = R10
r11 = R11
r12 = R12
r13 = R13
r14 = R14

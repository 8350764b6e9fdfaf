# The figures and the dissent: what was found; who found it, where and when; what it does not show.

-robert-half = Robert Half, 11 countries, 2018

-career-builder = CareerBuilder, 2012

interest-lost =
    .claim = After an interview and then silence, 23 % lose interest within a week, and a further 46 % within one to two.
    .source = Robert Half, United States, 2016
    .caveat = Losing interest is not the same as withdrawing: some of them would still say yes.

interest-lost-later =
    .claim = 62 % lose interest at ten business days without an answer, 77 % at three weeks.
    .source = Robert Half, a later survey
    .caveat = Another survey than the one of 2016, so the two need not line up. Losing interest is not the same as withdrawing.

waited =
    .claim = 31 % had waited over six weeks after an interview.
    .source = { -robert-half }
    .caveat = Over many countries and kinds of job; your field may be quicker or slower.

second-choice =
    .claim = 67 % have taken a second-choice job because the first choice was slow.
    .source = { -robert-half }
    .caveat = It does not say how often. And it cuts both ways: rivals leave, and so may you.

process =
    .claim = The whole hiring process takes 23.8 days on average in the United States: government 53.8, aerospace 32.6, energy 28.8, technology 24.4, restaurants 10.2.
    .source = Glassdoor, United States, 2017
    .caveat = An old figure, from the first half of 2017; what was counted since is longer. Averages of the whole process, not of the wait after an interview. Six weeks is past most sectors and inside government and universities.

slower =
    .claim = Hiring has become slower: 41 days in place of 33 in 2021, with 42 % more interviews for each hire; by a later count of the same house, 33 % more.
    .source = Gem, its customers, recruiting benchmarks of 2025 and 2026, as reported by others
    .caveat = From one house that sells recruiting tools, and of the whole process again. A further interview says nothing against you.

rounds =
    .claim = Nearly a quarter had four or more rounds of interviews, while candidates and hiring managers both hold two for enough.
    .source = The Conference Board, February 2023, more than 1,100 people
    .caveat = Mostly office workers. It counts rounds, not weeks.

ontario =
    .claim = In Ontario, an employer of 25 people or more is to tell everybody it interviewed for an advertised job, within 45 days of the last interview, whether it has decided.
    .source = Employment Standards Act, 2000, Part III.1, and O. Reg. 476/24, since 1 January 2026
    .caveat = It has to say whether, not what; and how many people work there is for you to know. The six weeks show the day where the employer is in Ontario and an advert is noted. Your own rhythm does not wait for it.

references-contacted =
    .claim = 80 % of employers contact references.
    .source = { -career-builder }
    .caveat = A survey from some years ago; habits differ by country and field.

references-first =
    .claim = Of the employers who contact references, 16 % do so before they have even phoned the candidate.
    .source = { -career-builder }
    .caveat = So a check is a serious step with most employers, not with all of them.

no-phone =
    .claim = Dissent: some hiring managers ask candidates not to phone at all.
    .source = Suzanne Lucas, US News, March 2010
    .caveat = An opinion from the hiring side, not a count. Hence the ground rules: what this employer said beats the default.

application =
    .claim = Asked for the best way to follow up on an application, human-resources managers named e-mail first (64 %), then the phone (21 %) and in person (14 %). None said that one should not follow up.
    .source = Accountemps, United States, September 2017
    .caveat = About applications, not about interviews. A call can’t be overlooked and gets an answer, so the phone stays the default here; in writing is one choice away, for an opening or for all, at the same rhythm.

unknown-number =
    .claim = 80 % of adults in the United States do not generally answer their cellphone when an unknown number calls.
    .source = Pew Research Center, United States, July 2020, 10,211 adults
    .caveat = About private telephones, not about an office, where answering is somebody’s work. So leave a message; and where they have not said how they want to hear from you, writing stands beside the call.

after-interview =
    .claim = After an interview, human-resources managers find e-mail (94 %) and a handwritten note (86 %) the most fitting ways to follow up.
    .source = Accountemps, United States, November 2017
    .caveat = From a survey about thank-you notes, so it speaks of the first letter rather than of the calls after it.

ten-days =
    .claim = “Ten days, every other Friday” is read here as ten working days.
    .source = The advice itself
    .caveat = It is consistent in no other way, but it does not say so.

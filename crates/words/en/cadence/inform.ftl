# The law in Ontario: by which day an employer says whether it has decided.

informed-by = The last day for them to say whether they have decided, if they have 25 people or more (Ontario, for an advertised job)

to-come = If they have 25 people or more, they are to say by { $day } whether they have decided: so the law in Ontario has it for an advertised job.
past = If they have 25 people or more, they were to say by { $day } whether they have decided: so the law in Ontario has it for an advertised job.

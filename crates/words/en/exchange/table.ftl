# In a cell, where somebody was taken over from the references; empty where not.
yes = Yes

# Numbers that are written out.
zero = no
one = one
two = two
three = three
four = four
five = five
six = six
seven = seven
eight = eight
nine = nine
ten = ten

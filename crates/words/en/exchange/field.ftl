# What is known of an opening.
advert = Advert
agency = Agency
applied = Applied on
company = Company
country = Country
cv = CV
medium = How they want to hear from you
pay = Pay
place = Place
role = Role
source = Found through
time-zone = Time zone
working-week = Working week

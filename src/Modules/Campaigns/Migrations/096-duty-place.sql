-- Nobody looks for duties by the place itself: what lies in a place is a range of scope keys, which have their own index.
drop index duty_place;

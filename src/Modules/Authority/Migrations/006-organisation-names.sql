create unique index organisation_place_name on organisation (place, name) where closed_on is null;

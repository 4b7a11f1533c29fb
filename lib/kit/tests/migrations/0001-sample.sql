CREATE TABLE sample.note (id integer PRIMARY KEY);

-- What an answer by work must cost, once it was asked for; without asking none is taken.
alter table captcha add column difficulty integer default 0 not null;

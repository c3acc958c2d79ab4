-- 服务编号 are looked for from one number to another, by the index that keeps them apart: no pattern, whose index only a plan
-- made for just this pattern can use.
drop index application_number_begins;

-- Later dates are read with their referral and, by their day, for what is owed.

CREATE INDEX later_date_by_referral ON later_date (referral_id, due_on);
CREATE INDEX later_date_by_due ON later_date (due_on) WHERE done_at IS NULL;

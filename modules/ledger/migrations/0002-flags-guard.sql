-- The guard of an account's flags looks after the change instead of before it: a trigger before each row makes
-- PostgreSQL lock and log every account a second time, also where the flags are not touched.
DROP TRIGGER account_flags_fixed ON ledger.account;
CREATE TRIGGER account_flags_fixed AFTER UPDATE OF flags ON ledger.account
  FOR EACH ROW WHEN ((old.flags & ~32) <> (new.flags & ~32))
  EXECUTE FUNCTION ledger.refuse('only the closed flag changes');

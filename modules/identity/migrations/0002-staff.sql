-- Members who keep the place in order, and what they may do. Granted by the operator's command.
CREATE TABLE identity.staff (
  member_id uuid PRIMARY KEY REFERENCES identity.member (id) ON DELETE CASCADE,
  role text NOT NULL CHECK (role IN ('moderator', 'admin')),
  granted_at timestamptz NOT NULL
);

-- Members who may not sign in: until a day, or for good. What they are told at the door stands with it.
CREATE TABLE identity.suspension (
  member_id uuid PRIMARY KEY REFERENCES identity.member (id) ON DELETE CASCADE,
  decision_id uuid NOT NULL,
  -- Lets the member appeal, who has no session; told only to whom proves to be the member.
  appeal_key uuid NOT NULL,
  reason text NOT NULL,
  explanation text NOT NULL,
  suspended_at timestamptz NOT NULL,
  until timestamptz
);

-- Before a list is saved, a month of sign-ins is counted by person and address: all that is asked for is in the index,
-- since half a million rows read one by one take over ten seconds where this takes one.
CREATE INDEX sign_in_attempts_replayed ON sign_in_attempts (organization_id, outcome, at, user_id, merchant_id, address);

-- What does not fit, where a switch is on: few merchants are exempt, and not every one has API or chat.
CREATE INDEX merchants_exempt ON merchants (organization_id, name_key, id, status) WHERE ip_exempt;
CREATE INDEX merchants_with_api ON merchants (organization_id, level_id, id, status) WHERE api_access;
CREATE INDEX merchants_with_chat ON merchants (organization_id, id, status) WHERE chat_access;

DROP INDEX merchants_with_chat;
DROP INDEX merchants_with_api;
DROP INDEX merchants_exempt;
DROP INDEX sign_in_attempts_replayed;

DROP TABLE form_tokens;
DROP TABLE sign_in_attempts;
DROP TABLE sign_in_throttles;
DROP TABLE tokens;
DROP TABLE sessions;

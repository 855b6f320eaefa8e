SELECT attempts.id, ended_at, seconds, question, chosen, is_right
FROM attempts JOIN answers ON answers.attempt = attempts.id
WHERE session = ?1
ORDER BY attempts.counter DESC, attempts.device DESC, question

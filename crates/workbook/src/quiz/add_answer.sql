INSERT INTO answers (attempt, question, chosen, is_right) VALUES (?1, ?2, ?3, ?4)

SELECT session, block, at FROM places WHERE session = ?1

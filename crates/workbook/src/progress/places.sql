SELECT session, block, at FROM places ORDER BY counter DESC, device DESC

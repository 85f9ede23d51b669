"""What only a whole sentence tells: clauses and things that changed places, deeds told from their other end."""

"""What English words say to the rules: tables, base forms, senses, and which words carry content."""

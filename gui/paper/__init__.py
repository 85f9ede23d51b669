"""The report on paper: blocks and tables from the web page's own tree, set in lines, cut into pages, written as PDF."""

"""Texts on their way in, as the window shows them: the review, the table of many files, what was mended."""

"""RFC 5322, read and written: the only room that knows it.

`headers`, `addresses`, `moments`, `charsets` read the parts of a header; `envelope` makes the index's message of them,
and `source` opens a whole mail with the same head, by way of `parts` (MIME), `carried` (whose a part is) and `armor`.
`compose` writes a letter, `mbox` goes through an archive, `special_use` knows what folders and labels are called.
`authentication` and `organisation` say whether a sender may be believed.
"""

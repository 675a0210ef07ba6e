"""A mailbox and a calendar that are folders on this machine: a Maildir++ and a folder of .ics files.

Other programs fill and empty both at any moment (isync, OfflineIMAP, Dovecot, mutt, Thunderbird, khal, vdirsyncer),
so nothing here trusts a file's name beyond its unique part, and nothing is written but whole files.
"""

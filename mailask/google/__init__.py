"""Gmail and Google Calendar, through google-api-python-client over `requests`.

From the bottom: account, quota, refusals, wire, auth; transport; messages, delivery, gmail,
gmail_drafts, calendar; mailbox, login.
"""

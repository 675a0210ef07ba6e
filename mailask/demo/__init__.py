"""The demo: a sample home with a mailbox of four years, and the life of its asks played in acts."""

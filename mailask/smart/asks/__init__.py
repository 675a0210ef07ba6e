"""The five letters on an ask."""

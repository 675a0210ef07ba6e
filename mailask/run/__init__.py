"""What one run does: gather, plan, apply, for one home."""

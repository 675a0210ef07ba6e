"""What mail wears in any language: absences, machines, programs, closings."""

"""The plan and the safety of one resident, as pages."""

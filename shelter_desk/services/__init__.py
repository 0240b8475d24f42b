"""What people do, one module per subject, each function with its permission and audit event."""

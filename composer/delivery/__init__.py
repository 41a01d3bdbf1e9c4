"""What comes back: reports and inbound messages read, folded into a status, and explained. Pure; imports nothing of ours."""

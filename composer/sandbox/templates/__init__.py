"""Templates as LINK lets them be created and managed: what a definition may be, how its status changes, what fits it."""
